import {
  instantAt,
  planDeletion,
  trackedMs,
  type Actor,
  type DeletableEntry,
  type DeletionPlan,
  type ScreenshotFate,
  type ScreenshotId,
} from '../src/index.js';
import { admin, bea } from './people.js';

/** Who takes screenshots away: their member, an admin, or retention. */
export type Taker = 'member' | 'admin' | 'expiry';

/** The simplest thing that can carry a plan out: the entry, or undefined once it was removed. */
export type Ledger = DeletableEntry | undefined;

/** The ledger after someone took these screenshots away. */
export function take(ledger: Ledger, taker: Taker, screenshotIds: readonly ScreenshotId[]): Ledger {
  if (ledger === undefined) return undefined;
  if (taker === 'expiry') return withFate(ledger, screenshotIds, 'expired');
  const actor = actorOf(taker);
  return carryOut(ledger, planDeletion({ actor, screenshotIds, entries: [ledger] }));
}

/** The ledger after a plan was carried out to the letter. */
export function carryOut(entry: DeletableEntry, plan: DeletionPlan): Ledger {
  const effect = plan.entries.find((one) => one.timeEntryId === entry.id);
  if (effect === undefined) return entry;
  if (effect.outcome.fate === 'deleted') return undefined;
  const fate = plan.mode === 'admin' ? 'deleted_by_admin' : 'deleted_by_member';
  const taken = effect.subtractions.map(({ start, end }) => ({
    startAt: instantAt(start),
    endAt: instantAt(end),
  }));
  const left = withFate(entry, effect.deletedScreenshotIds, fate);
  return { ...left, deductions: [...left.deductions, ...taken] };
}

/** Total time, in milliseconds, of what is left of the entry. */
export function totalOf(ledger: Ledger): number {
  return ledger === undefined ? 0 : trackedMs(ledger, ledger.startAt);
}

/** The person behind a taker. */
export function actorOf(taker: 'member' | 'admin'): Actor {
  return taker === 'admin' ? admin : bea;
}

/** The ids of every screenshot the entry ever had. */
export function screenshotsOf(entry: DeletableEntry): ScreenshotId[] {
  return entry.captures.flatMap(({ screenshots }) => screenshots.map(({ id }) => id));
}

function withFate(
  entry: DeletableEntry,
  screenshotIds: readonly ScreenshotId[],
  fate: ScreenshotFate,
): DeletableEntry {
  const captures = entry.captures.map((capture) => ({
    ...capture,
    screenshots: capture.screenshots.map((one) =>
      one.fate === 'present' && screenshotIds.includes(one.id) ? { ...one, fate } : one,
    ),
  }));
  return { ...entry, captures };
}
