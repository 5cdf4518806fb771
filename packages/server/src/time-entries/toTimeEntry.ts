import {
  clampInterval,
  entryInterval,
  intervalLength,
  toInstant,
  toIsoDuration,
  trackedMs,
  unionOfIntervals,
  type Interval,
  type IntervalWire,
  type TimeEntry,
} from '@glimpse/core';
import type { TimeEntryRecord } from '../ports/index.js';

/** A stretch of time on the wire. */
export function toInterval({ startAt, endAt }: Interval): IntervalWire {
  return { start: toInstant(startAt), end: toInstant(endAt) };
}

/** An entry in the shape of Clockify's, with its deductions clamped to it (D11). */
export function toTimeEntry(entry: TimeEntryRecord): TimeEntry {
  const { startAt, endAt } = entry;
  const bounds = entryInterval(entry, Number.POSITIVE_INFINITY);
  const deductions = unionOfIntervals(
    entry.deductions.flatMap((one) => clampInterval(one, bounds) ?? []),
  );
  return {
    id: entry.id,
    workspaceId: entry.workspaceId,
    userId: entry.userId,
    description: entry.description,
    projectId: entry.projectId,
    taskId: entry.taskId,
    tagIds: [...entry.tagIds],
    billable: entry.billable,
    type: entry.type,
    isLocked: entry.isLocked,
    approvalStatus: entry.approvalStatus,
    timeInterval: {
      start: toInstant(startAt),
      end: endAt === null ? null : toInstant(endAt),
      duration: endAt === null ? null : toIsoDuration(intervalLength({ startAt, endAt })),
    },
    deductions: deductions.map(toInterval),
    trackedDuration: endAt === null ? null : toIsoDuration(trackedMs(entry, endAt)),
    windowSeconds: Math.round(entry.windowMs / 1000),
    customFieldValues: [],
  };
}
