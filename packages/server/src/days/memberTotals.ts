import {
  dayBarOf,
  isRunning,
  toInstant,
  trackedMsWithin,
  type CoverageRun,
  type DayBar,
  type Interval,
  type MemberTotals,
  type UserId,
} from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type {
  CapturesByEntry,
  DayCount,
  MemberRecord,
  Repositories,
  TimeEntryRecord,
} from '../ports/index.js';

interface DayOfMembers {
  readonly members: readonly MemberRecord[];
  readonly countOf: ReadonlyMap<UserId, DayCount>;
  readonly bounds: Interval;
  readonly now: number;
}

/** One row per member: counts, time, coverage (V3, C8). */
export async function memberTotals(
  repositories: Repositories,
  day: DayOfMembers,
): Promise<MemberTotals[]> {
  const [first] = day.members;
  if (!first) return [];
  const { workspaceId } = first;
  const userIds = day.members.map(({ userId }) => userId);
  const interval = day.bounds;
  const entries = await repositories.timeEntries.overlapping({ workspaceId, userIds, interval });
  const key = { workspaceId, timeEntryIds: entries.map(({ id }) => id) };
  const capturesOf = await repositories.captures.coverage({ ...key, now: day.now });
  const devices = await repositories.devices.list({ workspaceId, userIds });
  const seen = new Set(devices.map(({ userId }) => userId));
  const entriesOf = groupBy(entries, ({ userId }) => userId);
  return day.members.map((member) =>
    rowOf(member, entriesOf.get(member.userId) ?? [], capturesOf, day, seen.has(member.userId)),
  );
}

function rowOf(
  member: MemberRecord,
  entries: readonly TimeEntryRecord[],
  capturesOf: CapturesByEntry,
  day: DayOfMembers,
  agentSeen: boolean,
): MemberTotals {
  const { bounds, now } = day;
  const count = day.countOf.get(member.userId);
  const bars = entries.map((entry) => barOf(entry, capturesOf, day));
  return {
    userId: member.userId,
    name: member.name,
    role: member.role,
    screenshots: count?.screenshots ?? 0,
    moments: count?.moments ?? 0,
    missedWindows: bars.reduce((sum, { missedWindows }) => sum + missedWindows, 0),
    trackedMs: entries.reduce((sum, entry) => sum + trackedMsWithin(entry, bounds, now), 0),
    timerRunning: entries.some(isRunning),
    agentSeen,
    runs: bars.flatMap(({ runs }) => runs.map(toRun)),
  };
}

/** Breaks have no windows (C1). */
function barOf(
  entry: TimeEntryRecord,
  capturesOf: CapturesByEntry,
  { bounds, now }: DayOfMembers,
): DayBar {
  if (entry.type === 'BREAK') return { runs: [], missedWindows: 0 };
  return dayBarOf({ entry, captures: capturesOf.get(entry.id) ?? [], within: bounds, now });
}

function toRun({ startAt, endAt, state }: CoverageRun): MemberTotals['runs'][number] {
  return { start: toInstant(startAt), end: toInstant(endAt), state };
}
