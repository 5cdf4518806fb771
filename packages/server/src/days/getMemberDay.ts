import {
  isExpired,
  toInstant,
  trackedMsWithin,
  type Actor,
  type MemberDay,
  type UserId,
} from '@glimpse/core';
import { transactAs } from '../app/transactAs.js';
import { loadCaptured } from '../deletion/loadDeletableEntries.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { Repositories, ScreenshotRecord, WorkspaceRecord } from '../ports/index.js';
import { findMember } from '../time-entries/findEntry.js';
import { noteView } from '../views/noteView.js';
import { toProject } from '../workspaces/listProjects.js';
import { loadPeople } from '../workspaces/loadPeople.js';
import { dayEntry } from './dayEntry.js';
import { dayInView } from './dayInView.js';

/** Reads a member's day; opened by another person it is logged before it is answered (V4, V8). */
export async function getMemberDay(call: Call<'getMemberDay'>): Promise<Answer<'getMemberDay'>> {
  const { app, caller, params, query, now } = call;
  const { userId } = params;
  const { actor, workspace } = caller;
  const question = { userId, day: query.day, timeZone: query['time-zone'] };
  const { reply, rows } = await app.storage.read((tx) =>
    readDay({ tx, now, actor, workspace }, question),
  );
  if (actor.userId !== userId) {
    await transactAs(call, (unit) =>
      noteView(unit, { actor: unit.actor, userId, kind: 'opened_day', day: query.day, rows }),
    );
  }
  return { reply };
}

interface Reading {
  readonly tx: Repositories;
  readonly now: number;
  readonly actor: Actor;
  readonly workspace: WorkspaceRecord;
}

interface DayQuestion {
  readonly userId: UserId;
  readonly day: MemberDay['day'];
  readonly timeZone: string;
}

/** The day, and the screenshots in it that can be seen. */
async function readDay(
  { tx, now, actor, workspace }: Reading,
  { userId, day, timeZone }: DayQuestion,
): Promise<{ reply: MemberDay; rows: ScreenshotRecord[] }> {
  const workspaceId = workspace.id;
  const member = await findMember(tx, actor, userId);
  const history = await loadHistory(tx, workspace);
  const capturing = { workspace, history };
  const { bounds } = dayInView({ day, timeZone }, history, now);
  const entries = await tx.timeEntries.overlapping({
    workspaceId,
    userIds: [userId],
    interval: bounds,
  });
  const captured = await loadCaptured(tx, workspaceId, entries);
  const outcomes = await tx.outcomes.ofEntries({
    workspaceId,
    timeEntryIds: entries.map(({ id }) => id),
  });
  const projects = new Map(
    (await tx.projects.list(workspaceId)).map((one) => [one.id as string, toProject(one)]),
  );
  const deleters = captured.tombstones.flatMap(({ by }) => by ?? []);
  const personOf = await loadPeople(tx, deleters);
  const facts = { actor, captured, outcomes, capturing, bounds, projects, personOf, now };
  const reply: MemberDay = {
    day,
    timeZone,
    start: toInstant(bounds.startAt),
    end: toInstant(bounds.endAt),
    asOf: toInstant(now),
    member: { id: userId, name: member.name },
    trackedMs: entries.reduce((sum, entry) => sum + trackedMsWithin(entry, bounds, now), 0),
    entries: entries.map((entry) => dayEntry(entry, facts)),
  };
  const rows = captured.screenshots.filter(
    (row) =>
      row.capturedAt >= bounds.startAt && row.capturedAt < bounds.endAt && !isExpired(row, now),
  );
  return { reply, rows };
}
