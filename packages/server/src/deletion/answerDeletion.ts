import {
  dayBounds,
  dayEffects,
  daysOfEffect,
  planDeletion as plan,
  type Actor,
  type DeletionAnswer,
  type DeletionPlan,
  type DeletionQuestion,
} from '@glimpse/core';
import type { Repositories, TimeEntryRecord } from '../ports/index.js';
import { loadCaptured, toDeletableEntries } from './loadDeletableEntries.js';

/** A plan as it is answered, with the entries it rests on. */
export interface PlannedDeletion {
  readonly answer: DeletionAnswer;
  readonly entries: readonly TimeEntryRecord[];
}

/** Plans a delete from what is stored, and says what it does to each day's total (D12). */
export async function answerDeletion(
  repositories: Repositories,
  input: {
    readonly actor: Actor;
    readonly question: DeletionQuestion;
    readonly now: number;
  },
): Promise<PlannedDeletion> {
  const { actor, question, now } = input;
  const entries = await entriesOf(repositories, actor, question);
  const captured = await loadCaptured(repositories, actor.workspaceId, entries);
  const planned = plan({
    actor,
    screenshotIds: question.screenshotIds,
    entries: toDeletableEntries(entries, captured, now),
  });
  const days = dayEffects({
    plan: planned,
    entries: await entriesOfDays(repositories, actor, planned, question.timeZone),
    timeZone: question.timeZone,
    now,
  });
  return { answer: { plan: planned, days }, entries };
}

async function entriesOf(
  repositories: Repositories,
  { workspaceId }: Actor,
  { screenshotIds }: DeletionQuestion,
): Promise<readonly TimeEntryRecord[]> {
  const key = { workspaceId, screenshotIds };
  const rows = [
    ...(await repositories.screenshots.getMany(key)),
    ...(await repositories.screenshots.tombstones(key)),
  ];
  const timeEntryIds = [...new Set(rows.map(({ timeEntryId }) => timeEntryId))];
  return repositories.timeEntries.getMany({ workspaceId, timeEntryIds });
}

async function entriesOfDays(
  repositories: Repositories,
  { workspaceId }: Actor,
  { entries }: DeletionPlan,
  timeZone: string,
): Promise<readonly TimeEntryRecord[]> {
  const found = new Map<string, TimeEntryRecord>();
  for (const effect of entries) {
    const days = daysOfEffect(effect, timeZone);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) continue;
    const interval = {
      startAt: dayBounds(first, timeZone).startAt,
      endAt: dayBounds(last, timeZone).endAt,
    };
    const userIds = [effect.userId];
    for (const one of await repositories.timeEntries.overlapping({
      workspaceId,
      userIds,
      interval,
    }))
      found.set(one.id, one);
  }
  return [...found.values()];
}
