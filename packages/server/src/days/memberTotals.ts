import {
  coverageRuns,
  isRunning,
  toInstant,
  trackedMsWithin,
  type CaptureSwitch,
  type CoverageRun,
  type CoveredWindow,
  type Interval,
  type MemberTotals,
  type UserId,
} from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type {
  CapturesByEntry,
  DayCount,
  MemberRecord,
  OutcomeRecord,
  Repositories,
  TimeEntryRecord,
} from '../ports/index.js';
import { coverageOfDay } from './coverageOfDay.js';

interface DayOfMembers {
  readonly members: readonly MemberRecord[];
  readonly countOf: ReadonlyMap<UserId, DayCount>;
  readonly capturing: CaptureSwitch;
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
  const captures = await repositories.captures.coverage({ ...key, now: day.now });
  const outcomes = await repositories.outcomes.ofEntries(key);
  const devices = await repositories.devices.list({ workspaceId, userIds });
  const seen = new Set(devices.map(({ userId }) => userId));
  const entriesOf = groupBy(entries, ({ userId }) => userId);
  const parts = {
    capturesOf: captures,
    outcomesOf: groupBy(outcomes, ({ timeEntryId }) => timeEntryId),
  };
  return day.members.map((member) =>
    rowOf(member, entriesOf.get(member.userId) ?? [], parts, day, seen.has(member.userId)),
  );
}

interface EntryParts {
  readonly capturesOf: CapturesByEntry;
  readonly outcomesOf: ReadonlyMap<string, OutcomeRecord[]>;
}

function rowOf(
  member: MemberRecord,
  entries: readonly TimeEntryRecord[],
  parts: EntryParts,
  day: DayOfMembers,
  agentSeen: boolean,
): MemberTotals {
  const { bounds, now } = day;
  const count = day.countOf.get(member.userId);
  const covered = entries.map((entry) => ({ entry, windows: windowsOf(entry, parts, day) }));
  return {
    userId: member.userId,
    name: member.name,
    role: member.role,
    screenshots: count?.screenshots ?? 0,
    moments: count?.moments ?? 0,
    missedWindows: covered.reduce((sum, { windows }) => sum + countMissed(windows), 0),
    trackedMs: entries.reduce((sum, entry) => sum + trackedMsWithin(entry, bounds, now), 0),
    timerRunning: entries.some(isRunning),
    agentSeen,
    runs: covered.flatMap(({ windows, entry }) =>
      coverageRuns(windows, entry, bounds, now).map(toRun),
    ),
  };
}

function windowsOf(
  entry: TimeEntryRecord,
  { capturesOf, outcomesOf }: EntryParts,
  { capturing, bounds, now }: DayOfMembers,
): CoveredWindow[] {
  const captures = capturesOf.get(entry.id) ?? [];
  const outcomes = outcomesOf.get(entry.id) ?? [];
  return coverageOfDay({ entry, captures, outcomes, capturing, bounds, now });
}

function toRun({ startAt, endAt, state }: CoverageRun): MemberTotals['runs'][number] {
  return { start: toInstant(startAt), end: toInstant(endAt), state };
}

/** Windows that ended without any capture, deleted ones included. */
function countMissed(windows: readonly CoveredWindow[]): number {
  let missed = 0;
  for (const { state } of windows)
    if (state.kind !== 'captured' && state.kind !== 'open') missed += 1;
  return missed;
}
