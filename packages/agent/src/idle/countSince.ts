import {
  dayOf,
  instantAt,
  isGlimpseError,
  type ScreenshotId,
  type TimeEntryId,
} from '@glimpse/core';

import type { AgentStore } from '../ports/AgentStore.js';
import type { ServerLink } from '../ports/ServerLink.js';

const PATIENCE_MS = 10_000;

/**
 * How many pictures of an entry were taken after an instant: what the server has of that day, and
 * what waits here. Without the server, what waits here.
 */
export async function countSince(
  { store, link }: { readonly store: AgentStore; readonly link: Pick<ServerLink, 'readDay'> },
  timeEntryId: TimeEntryId,
  since: number,
): Promise<number> {
  const ids = new Set<ScreenshotId>();
  for (const { id, metadata } of await store.spool.list()) {
    const isMeant = metadata.timeEntryId === timeEntryId;
    if (isMeant && instantAt(metadata.capturedAt) > since) ids.add(id);
  }
  for (const capture of await readCaptures(link, timeEntryId, since)) {
    if (instantAt(capture.capturedAt) <= since) continue;
    for (const { id } of capture.screenshots) ids.add(id);
  }
  return ids.size;
}

async function readCaptures(
  link: Pick<ServerLink, 'readDay'>,
  timeEntryId: TimeEntryId,
  since: number,
) {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { entries } = await link.readDay(dayOf(since, 'UTC'), 'UTC', signal);
    return entries.find(({ entry }) => entry.id === timeEntryId)?.captures ?? [];
  } catch (error) {
    if (isGlimpseError(error)) return [];
    throw error;
  }
}
