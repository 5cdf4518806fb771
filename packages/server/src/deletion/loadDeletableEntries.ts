import {
  isExpired,
  type DeletableCapture,
  type DeletableEntry,
  type WorkspaceId,
} from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type {
  CaptureRecord,
  Repositories,
  ScreenshotRecord,
  TimeEntryRecord,
  TombstoneRecord,
} from '../ports/index.js';

/** All that was ever captured in some entries, as it stands. */
export interface CapturedEntries {
  readonly captures: readonly CaptureRecord[];
  readonly screenshots: readonly ScreenshotRecord[];
  readonly tombstones: readonly TombstoneRecord[];
}

/** Reads it for entries of one workspace. */
export async function loadCaptured(
  repositories: Repositories,
  workspaceId: WorkspaceId,
  entries: readonly TimeEntryRecord[],
): Promise<CapturedEntries> {
  const key = { workspaceId, timeEntryIds: entries.map(({ id }) => id) };
  return {
    captures: await repositories.captures.ofEntries(key),
    screenshots: await repositories.screenshots.ofEntries(key),
    tombstones: await repositories.screenshots.tombstonesOfEntries(key),
  };
}

/** Entries as the rules of deleting read them: a screenshot past its time is `expired`, purged or not (T1). */
export function toDeletableEntries(
  entries: readonly TimeEntryRecord[],
  captured: CapturedEntries,
  now: number,
): DeletableEntry[] {
  const capturesOf = groupBy(captured.captures, ({ timeEntryId }) => timeEntryId);
  const screenshotsOf = groupBy(captured.screenshots, ({ captureId }) => captureId);
  const tombstonesOf = groupBy(captured.tombstones, ({ captureId }) => captureId);
  const toCapture = ({ id, capturedAt }: CaptureRecord): DeletableCapture => ({
    id,
    at: capturedAt,
    screenshots: [
      ...(screenshotsOf.get(id) ?? []).map((one) => ({
        id: one.id,
        fate: isExpired(one, now) ? ('expired' as const) : ('present' as const),
      })),
      ...(tombstonesOf.get(id) ?? []).map((one) => ({ id: one.id, fate: one.fate })),
    ],
  });
  return entries.map((entry) => ({
    ...entry,
    captures: (capturesOf.get(entry.id) ?? []).map(toCapture),
  }));
}

/** One entry with all that was ever captured in it. */
export async function loadDeletableEntry(
  repositories: Repositories,
  entry: TimeEntryRecord,
  now: number,
): Promise<DeletableEntry> {
  const captured = await loadCaptured(repositories, entry.workspaceId, [entry]);
  const [deletable] = toDeletableEntries([entry], captured, now);
  return deletable ?? { ...entry, captures: [] };
}
