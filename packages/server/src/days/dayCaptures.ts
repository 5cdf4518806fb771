import {
  intervalLength,
  isExpired,
  lengthWithout,
  ownedIntervals,
  planDeletion,
  toInstant,
  type Actor,
  type DayCapture,
  type DeletableEntry,
  type DeletedScreenshot,
  type DeletionPreview,
  type ScreenshotId,
} from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type { CapturedEntries } from '../deletion/loadDeletableEntries.js';
import type { ScreenshotRecord, TombstoneRecord } from '../ports/index.js';
import { toScreenshot } from '../screenshots/toScreenshot.js';
import { toInterval } from '../time-entries/toTimeEntry.js';
import type { DayFacts } from './DayFacts.js';

/** The moments of an entry that fall on the day, with what is there, what is gone and what a delete would do. */
export function dayCaptures(
  entry: DeletableEntry,
  captured: CapturedEntries,
  facts: DayFacts,
): DayCapture[] {
  const { actor, bounds, now } = facts;
  const owned = ownedIntervals(entry, entry.captures);
  const screenshotsOf = groupBy(captured.screenshots, ({ captureId }) => captureId);
  const tombstonesOf = groupBy(captured.tombstones, ({ captureId }) => captureId);
  return captured.captures
    .filter(({ capturedAt }) => capturedAt >= bounds.startAt && capturedAt < bounds.endAt)
    .map(({ id, capturedAt, windowIndex }) => {
      const interval = owned.get(id);
      const rows = screenshotsOf.get(id) ?? [];
      const present = rows.filter((row) => !isExpired(row, now));
      const expired = rows.filter((row) => isExpired(row, now)).map(toExpired);
      const deleted = (tombstonesOf.get(id) ?? []).map((grave) => toDeleted(grave, facts));
      return {
        id,
        capturedAt: toInstant(capturedAt),
        windowIndex,
        owned: interval ? toInterval(interval) : null,
        screenshots: present.map(toScreenshot),
        deleted: [...deleted, ...expired].sort((a, b) => a.displayNumber - b.displayNumber),
        takenOffMs: interval
          ? intervalLength(interval) - lengthWithout(interval, entry.deductions)
          : 0,
        deletion: previewOf(
          actor,
          entry,
          present.map((row) => row.id),
        ),
      };
    });
}

/** What deleting a whole moment would do (D1); null when nothing of it is left. */
function previewOf(
  actor: Actor,
  entry: DeletableEntry,
  screenshotIds: readonly ScreenshotId[],
): DeletionPreview | null {
  const plan = planDeletion({ actor, screenshotIds, entries: [entry] });
  const [item] = plan.items;
  if (!item) return null;
  if (!item.allowed) return { allowed: false, code: item.code };
  const [effect] = plan.entries;
  return effect
    ? { allowed: true, outcome: effect.outcome, subtractedMs: effect.subtractedMs }
    : null;
}

function toDeleted(grave: TombstoneRecord, { personOf }: DayFacts): DeletedScreenshot {
  const { id, displayNumber, fate, by, at } = grave;
  return { id, displayNumber, fate, by: by && personOf(by), at: toInstant(at) };
}

/** One that has expired and is not purged yet looks as it will after the purge (T1). */
function toExpired(row: ScreenshotRecord): DeletedScreenshot {
  return {
    id: row.id,
    displayNumber: row.display.number,
    fate: 'expired',
    by: null,
    at: toInstant(row.expiresAt),
  };
}
