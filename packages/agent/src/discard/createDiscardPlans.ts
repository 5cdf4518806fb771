import { isGlimpseError, planDiscard, type CaptureId, type DiscardDecision } from '@glimpse/core';

import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { ServerClock } from '../situation/createServerClock.js';
import { discardOf } from './discardOf.js';
import { readDeletableEntry } from './readDeletableEntry.js';

/** What was planned a moment ago is still true; a page asks every two seconds. */
const FRESH_MS = 10_000;
const PATIENCE_MS = 10_000;

/** Says beforehand what a discard would do (C10, D1). */
export interface DiscardPlans {
  /** Undefined when the capture is not held, or while the server cannot be asked about its entry. */
  plan(captureId: CaptureId): Promise<DiscardDecision | undefined>;
}

/** What {@link createDiscardPlans} works with. */
export interface DiscardPlansOptions {
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly clock: AgentClock;
  readonly serverClock: ServerClock;
}

export function createDiscardPlans(options: DiscardPlansOptions): DiscardPlans {
  const { clock } = options;
  const known = new Map<CaptureId, { decision: DiscardDecision | undefined; at: number }>();

  return {
    async plan(captureId) {
      for (const [id, { at }] of known) if (clock.elapsed() - at >= FRESH_MS) known.delete(id);
      const fresh = known.get(captureId);
      if (fresh !== undefined) return fresh.decision;
      const decision = await planNow(captureId, options);
      known.set(captureId, { decision, at: clock.elapsed() });
      return decision;
    },
  };
}

async function planNow(
  captureId: CaptureId,
  { store, link, serverClock }: DiscardPlansOptions,
): Promise<DiscardDecision | undefined> {
  const waiting = await store.spool.list();
  const now = serverClock.now();
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
