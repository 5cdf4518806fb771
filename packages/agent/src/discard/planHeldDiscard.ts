import { isGlimpseError, planDiscard, type CaptureId, type DiscardDecision } from '@glimpse/core';

import type { AgentStore } from '../ports/AgentStore.js';
import type { ServerLink } from '../ports/ServerLink.js';
import { discardOf } from './discardOf.js';
import { readDeletableEntry } from './readDeletableEntry.js';

const PATIENCE_MS = 10_000;

/**
 * What discarding a held capture would do, said beforehand (C10, D1).
 *
 * @param now by the server's clock
 * @returns undefined when it is not held, or while the server cannot be asked about its entry
 */
export async function planHeldDiscard(
  { store, link }: { readonly store: AgentStore; readonly link: Pick<ServerLink, 'readDay'> },
  captureId: CaptureId,
  now: number,
): Promise<DiscardDecision | undefined> {
  const waiting = await store.spool.list();
  const discard = discardOf(waiting, captureId, now);
  if (discard === undefined) return undefined;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const entry = await readDeletableEntry(discard, waiting, link, signal);
    const { at, screenshotIds } = discard;
    return entry && planDiscard({ entry, now, capture: { id: captureId, at, screenshotIds } });
  } catch (error) {
    if (isGlimpseError(error)) return undefined;
    throw error;
  }
}
