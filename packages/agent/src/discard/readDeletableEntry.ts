import {
  addDays,
  dayOf,
  instantAt,
  type DayCapture,
  type DayEntry,
  type DeletableCapture,
  type DeletableEntry,
} from '@glimpse/core';

import type { SpooledItem } from '../ports/CaptureSpool.js';
import type { Discard } from '../ports/DiscardLedger.js';
import type { ServerLink } from '../ports/ServerLink.js';

/** Days are asked for in one fixed zone; which does not matter, since the entry is put together again. */
const ZONE = 'UTC';

/** More days than any entry of an ordinary day touches. */
const MOST_DAYS = 3;

/**
 * The entry of a held capture as the rules of deleting read it: what the server knows of it, and what
 * still waits here, since it will be there when the discard is carried out.
 *
 * @returns undefined when the server does not know the entry
 * @throws GlimpseError when the server cannot be reached
 */
export async function readDeletableEntry(
  discard: Discard,
  waiting: readonly SpooledItem[],
  link: Pick<ServerLink, 'readDay'>,
  signal: AbortSignal,
): Promise<DeletableEntry | undefined> {
  const parts: DayEntry[] = [];
  let day = dayOf(discard.at, ZONE);
  for (let count = 0; count < MOST_DAYS; count += 1) {
    const { entries } = await link.readDay(day, ZONE, signal);
    const part = entries.find(({ entry }) => entry.id === discard.timeEntryId);
    if (part === undefined) break;
    parts.unshift(part);
    if (dayOf(instantAt(part.entry.timeInterval.start), ZONE) === day) break;
    day = addDays(day, -1);
  }
  const entry = parts.at(-1)?.entry;
  if (entry === undefined) return undefined;
  const { start, end } = entry.timeInterval;
  const sent = parts.flatMap(({ captures }) => captures.map(sentCapture));
  return {
    ...entry,
    startAt: instantAt(start),
    endAt: end === null ? null : instantAt(end),
    deductions: entry.deductions.map((one) => ({
      startAt: instantAt(one.start),
      endAt: instantAt(one.end),
    })),
    captures: [...sent, ...waitingCaptures(discard, waiting, sent)],
  };
}

function sentCapture({ id, capturedAt, screenshots, deleted }: DayCapture): DeletableCapture {
  return {
    id,
    at: instantAt(capturedAt),
    screenshots: [
      ...screenshots.map((one) => ({ id: one.id, fate: 'present' as const })),
      ...deleted.map((one) => ({ id: one.id, fate: one.fate })),
    ],
  };
}

function waitingCaptures(
  discard: Discard,
  waiting: readonly SpooledItem[],
  sent: readonly DeletableCapture[],
): readonly DeletableCapture[] {
  const known = new Set<string>([discard.captureId, ...sent.map(({ id }) => id)]);
  const captures = new Map<string, DeletableCapture>();
  for (const { id, metadata } of waiting) {
    const { captureId, capturedAt, timeEntryId } = metadata;
    if (timeEntryId !== discard.timeEntryId || known.has(captureId)) continue;
    const screenshots = captures.get(captureId)?.screenshots ?? [];
    captures.set(captureId, {
      id: captureId,
      at: instantAt(capturedAt),
      screenshots: [...screenshots, { id, fate: 'present' }],
    });
  }
  return [...captures.values()];
}
