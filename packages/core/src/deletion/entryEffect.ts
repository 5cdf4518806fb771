import type { ScreenshotId } from '../ids/ids.js';
import { toInstant } from '../time/instant.js';
import { clampInterval, lengthWithout, unionOfIntervals, type Interval } from '../time/Interval.js';
import { entryInterval, isRunning, trackedMs } from '../time-entry/trackedTime.js';
import type { DeletableEntry } from './DeletableEntry.js';
import type { EntryEffect, EntryFate } from './deletionPlan.js';
import { ownedIntervals } from './ownedIntervals.js';

/** A total is shown in seconds: less than one is nothing (D11). */
const LEAST_SHOWN_MS = 1000;

/**
 * What deleting `doomed` screenshots does to their entry (D5 to D11). An entry whose timer still
 * runs at `now` is never removed by it: its time is not over.
 */
export function entryEffect(input: {
  readonly entry: DeletableEntry;
  readonly doomed: ReadonlySet<ScreenshotId>;
  readonly byAdmin: boolean;
  readonly now: number;
}): EntryEffect {
  const { entry, doomed } = input;
  const bounds = entryInterval(entry, input.now);
  const before = trackedMs(entry, bounds.endAt);
  const deductions = deductionsAfter(input);
  const after = lengthWithout(bounds, deductions);
  const outcome = fateOf(input, before - after, after);
  const gone = outcome.fate === 'deleted';
  const totalAfterMs = gone ? 0 : after;
  const present = entry.captures.flatMap((capture) =>
    capture.screenshots.filter(({ fate }) => fate === 'present'),
  );
  return {
    timeEntryId: entry.id,
    userId: entry.userId,
    description: entry.description,
    start: toInstant(bounds.startAt),
    end: toInstant(bounds.endAt),
    outcome,
    deletedScreenshotIds: present.map(({ id }) => id).filter((id) => gone || doomed.has(id)),
    moments: entry.captures.filter((one) =>
      one.screenshots.some(({ id, fate }) => fate === 'present' && (gone || doomed.has(id))),
    ).length,
    subtractions: newlyTaken(bounds, entry.deductions, gone ? [bounds] : deductions).map((one) => ({
      start: toInstant(one.startAt),
      end: toInstant(one.endAt),
    })),
    subtractedMs: before - totalAfterMs,
    totalBeforeMs: before,
    totalAfterMs,
  };
}

/** The ledger after the delete: what was taken off before, and the owned time of each moment that goes. */
function deductionsAfter({
  entry,
  doomed,
  byAdmin,
}: Parameters<typeof entryEffect>[0]): readonly Interval[] {
  if (byAdmin || entry.approvalStatus === 'APPROVED') return entry.deductions;
  const owned = ownedIntervals(entry, entry.captures);
  const taken = entry.captures
    .filter((capture) => capture.screenshots.some(({ id }) => doomed.has(id)))
    .flatMap((capture) => owned.get(capture.id) ?? []);
  return [...entry.deductions, ...taken];
}

function fateOf(
  input: Parameters<typeof entryEffect>[0],
  subtractedMs: number,
  leftMs: number,
): EntryFate {
  if (input.entry.approvalStatus === 'APPROVED') return { fate: 'unchanged', reason: 'approved' };
  if (input.byAdmin) return { fate: 'unchanged', reason: 'admin' };
  if (!isRunning(input.entry)) {
    if (isOnlyScreenshot(input)) return { fate: 'deleted', reason: 'only_screenshot' };
    if (leftMs < LEAST_SHOWN_MS) return { fate: 'deleted', reason: 'nothing_left' };
  }
  return subtractedMs === 0
    ? { fate: 'unchanged', reason: 'already_subtracted' }
    : { fate: 'reduced', reason: 'owned_time' };
}

/**
 * Whether nothing else of the entry remains (D6): what the member deleted before does not count as
 * remaining; what expired or an admin deleted does, lest retention or a clean-up cost a member a day.
 */
function isOnlyScreenshot({ entry, doomed }: Parameters<typeof entryEffect>[0]): boolean {
  const screenshots = entry.captures.flatMap((capture) => capture.screenshots);
  // A discard that is told twice takes nothing more, so it takes no entry either (C10).
  const takesAny = screenshots.some(({ id, fate }) => doomed.has(id) && fate === 'present');
  return (
    takesAny && screenshots.every(({ id, fate }) => doomed.has(id) || fate === 'deleted_by_member')
  );
}

/** The parts of `bounds` that `after` takes off and `before` did not. */
function newlyTaken(
  bounds: Interval,
  before: readonly Interval[],
  after: readonly Interval[],
): Interval[] {
  const edges = [...before, ...after].flatMap((one) => [one.startAt, one.endAt]);
  const cuts = [...new Set([bounds.startAt, bounds.endAt, ...edges])].sort((a, b) => a - b);
  const taken = cuts.flatMap((startAt, index) => {
    const piece = clampInterval({ startAt, endAt: cuts[index + 1] ?? startAt }, bounds);
    return piece && lengthWithout(piece, before) > 0 && lengthWithout(piece, after) === 0
      ? [piece]
      : [];
  });
  return unionOfIntervals(taken);
}
