import { isWithinClockSkew } from '../capture/clockSkew.js';
import type { ScreenshotId } from '../ids/ids.js';
import { isAdmin, type Actor } from '../member/visibility.js';
import type { EntrySpan } from '../time-entry/trackedTime.js';
import { clampInterval, type Interval } from '../time/Interval.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { ownedIntervals } from './ownedIntervals.js';

/** What giving an entry another beginning or end does to its captures and its ledger. */
export interface EntryEdit {
  /** Screenshots still there whose moment now lies outside: they go with the time (L2). */
  readonly lostScreenshotIds: readonly ScreenshotId[];
  /** The ledger after the edit. */
  readonly deductions: readonly Interval[];
}

/**
 * Plans an edit of an entry's ends (L2, D5). Captures outside the new span go with the time that was
 * cut off, and the part of their owned time that was cut stays subtracted. If a member grows the
 * entry back over such a moment, all that it owns comes off, so that shortening and lengthening is no
 * way to delete more cheaply. An admin's edit takes nothing off (D8). What was subtracted before stays, and is clamped whenever it is counted (D11).
 *
 * @example
 * const edit = planEntryEdit({ actor, entry, next: { startAt: entry.startAt, endAt: now } });
 * console.log(edit.lostScreenshotIds.length, 'screenshots go with the time that was cut off');
 */
export function planEntryEdit(input: {
  readonly actor: Actor;
  readonly entry: DeletableEntry;
  readonly next: EntrySpan;
}): EntryEdit {
  const { actor, entry, next } = input;
  const endAt = next.endAt ?? Number.POSITIVE_INFINITY;
  const lost = entry.captures.filter(
    ({ at, screenshots }) =>
      !liesIn(next, at) && screenshots.some(({ fate }) => fate === 'present'),
  );
  const owned = ownedIntervals(entry, entry.captures);
  const cut = lost.flatMap(({ id }) => {
    const interval = owned.get(id);
    if (!interval) return [];
    const before = clampInterval(interval, { ...interval, endAt: next.startAt });
    const after = clampInterval(interval, { ...interval, startAt: endAt });
    return [before, after].filter((piece) => piece !== undefined);
  });
  return {
    lostScreenshotIds: lost.flatMap(({ screenshots }) =>
      screenshots.filter(({ fate }) => fate === 'present').map(({ id }) => id),
    ),
    deductions: isAdmin(actor)
      ? entry.deductions
      : [...entry.deductions, ...cut, ...regained(entry, next)],
  };
}

/** The owned time of moments that a member deleted with the time around them, and now takes back. */
function regained(entry: DeletableEntry, next: EntrySpan): Interval[] {
  const owned = ownedIntervals(next, entry.captures);
  return entry.captures
    .filter(
      ({ at, screenshots }) =>
        !liesIn(entry, at) &&
        liesIn(next, at) &&
        screenshots.some(({ fate }) => fate === 'deleted_by_member'),
    )
    .flatMap(({ id }) => owned.get(id) ?? []);
}

function liesIn({ startAt, endAt }: EntrySpan, at: number): boolean {
  return isWithinClockSkew(at, { startAt, endAt: endAt ?? Number.POSITIVE_INFINITY });
}
