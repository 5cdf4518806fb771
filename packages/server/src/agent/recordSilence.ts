import {
  featureAvailability,
  type CoveredWindow,
  type Outcome,
  type WorkspaceId,
} from '@glimpse/core';
import type { Dependencies } from '../app/App.js';
import { transact, type UnitOfWork } from '../app/transact.js';
import { groupBy } from '../collections/groupBy.js';
import { coverageOfDay } from '../days/coverageOfDay.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { TimeEntryRecord } from '../ports/index.js';

/** Running entries of one transaction. */
const BATCH = 100;

/** How long after a window its agent may still be on its way with word of it. */
export const SILENCE_MS = 120_000;

/** Windows that ended longer ago than that were settled by an earlier round, or say so when they are read. */
const LOOK_BACK_MS = 3_600_000;

const NOT_RUNNING: Outcome = { kind: 'skipped', reason: 'agent_not_running' };

/**
 * Gives the windows of running entries of which no agent has said a word their outcome, and tells
 * those who watch (C8). Whatever an agent says later takes its place, so doing it twice is no harm.
 *
 * @returns how many windows were settled
 */
export async function recordSilence(
  dependencies: Dependencies,
  signal?: AbortSignal,
): Promise<number> {
  // A host is told of time and pictures that go, never of windows.
  const app = { ...dependencies, settings: { tellsHost: false } };
  let settled = 0;
  let after: Pick<TimeEntryRecord, 'workspaceId' | 'id'> | undefined;
  while (signal?.aborted !== true) {
    const page = after && { workspaceId: after.workspaceId, timeEntryId: after.id };
    const entries = await app.storage.read((r) =>
      r.timeEntries.allRunning({ after: page, limit: BATCH }),
    );
    for (const [workspaceId, own] of groupBy(entries, (entry) => entry.workspaceId))
      settled += await transact(app, (unit) => settleWindows(unit, workspaceId, own));
    after = entries.at(-1);
    if (entries.length < BATCH) break;
  }
  return settled;
}

async function settleWindows(
  unit: UnitOfWork,
  workspaceId: WorkspaceId,
  entries: readonly TimeEntryRecord[],
): Promise<number> {
  const { tx, now } = unit;
  const workspace = await tx.workspaces.get(workspaceId);
  if (!workspace || !featureAvailability({ ...workspace, now }).available) return 0;
  const history = await loadHistory(tx, workspace);
  const key = { workspaceId, timeEntryIds: entries.map(({ id }) => id) };
  const captures = await tx.captures.coverage({ ...key, now });
  const outcomes = groupBy(await tx.outcomes.ofEntries(key), (one) => one.timeEntryId);
  // Read again: a timer that was stopped since may have a last window of another length.
  const running = (await tx.timeEntries.getMany(key)).filter(({ endAt }) => endAt === null);
  let settled = 0;
  for (const entry of running) {
    const known = outcomes.get(entry.id) ?? [];
    const windows = coverageOfDay({
      entry,
      captures: captures.get(entry.id) ?? [],
      outcomes: known,
      capturing: { workspace, history },
      bounds: { startAt: now - LOOK_BACK_MS, endAt: now - SILENCE_MS },
      now: now - SILENCE_MS,
    });
    const settledBefore = new Set(known.map(({ windowIndex }) => windowIndex));
    for (const { index } of windows
      .filter(isSilent)
      .filter((one) => !settledBefore.has(one.index))) {
      await settleWindow(unit, entry, index);
      settled += 1;
    }
  }
  return settled;
}

function isSilent({ state }: CoveredWindow): boolean {
  return state.kind === 'skipped' && state.reason === 'agent_not_running';
}

async function settleWindow(
  unit: UnitOfWork,
  { workspaceId, id, userId }: TimeEntryRecord,
  windowIndex: number,
): Promise<void> {
  await unit.tx.outcomes.save({
    workspaceId,
    timeEntryId: id,
    windowIndex,
    outcome: NOT_RUNNING,
  });
  await unit.emit(workspaceId, {
    userId,
    type: 'outcome.recorded',
    timeEntryId: id,
    windowIndex,
    outcome: NOT_RUNNING,
  });
}
