import {
  instantAt,
  newId,
  policyInForce,
  timeEntryIdSchema,
  type NewTimeEntry,
  type UserId,
} from '@glimpse/core';
import * as z from 'zod/mini';
import type { App } from '../app/App.js';
import { refuseRequest } from '../app/refuse.js';
import { transactAs, type MemberUnit } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import type { MemberCaller } from '../http/Caller.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { TimeEntryRecord } from '../ports/index.js';
import { entryDetails } from './entryDetails.js';
import { findMember } from './findEntry.js';
import { spanOf } from './span/spanOf.js';
import { stopRunning } from './span/stopRunning.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Starts the caller's timer, or adds an entry that has ended. */
export async function createTimeEntry(
  call: Call<'createTimeEntry'>,
): Promise<Answer<'createTimeEntry'>> {
  return createFor(call, call.caller.actor.userId, call.body);
}

/** The same for another member: for oneself, or as an admin. */
export async function createTimeEntryFor(
  call: Call<'createTimeEntryFor'>,
): Promise<Answer<'createTimeEntryFor'>> {
  return createFor(call, call.params.userId, call.body);
}

async function createFor(
  call: { readonly app: App; readonly caller: MemberCaller },
  userId: UserId,
  body: NewTimeEntry,
): Promise<Answer<'createTimeEntryFor'>> {
  const entry = await transactAs(call, async (unit) => {
    const { tx, actor } = unit;
    const member = await findMember(tx, actor, userId);
    if (member.status !== 'ACTIVE')
      throw refuseRequest([{ path: 'userId', message: 'names a member who is not active' }]);
    const created = await newEntry(unit, call.app, userId, body);
    if (created.endAt === null) await stopRunning(unit, actor, userId, created.startAt);
    await tx.timeEntries.save(created);
    const type = created.endAt === null ? 'timer.started' : 'time_entry.changed';
    await unit.emit(actor.workspaceId, { userId, type, timeEntryId: created.id });
    return created;
  });
  return { reply: toTimeEntry(entry) };
}

async function newEntry(
  { tx, now, actor, workspace }: MemberUnit,
  app: App,
  userId: UserId,
  body: NewTimeEntry,
): Promise<TimeEntryRecord> {
  const startAt = body.start === undefined ? now : instantAt(body.start);
  const span = spanOf(startAt, body.end, now);
  const policy = policyInForce(await loadHistory(tx, workspace), startAt);
  return {
    ...(await entryDetails(tx, actor.workspaceId, body)),
    ...span,
    workspaceId: actor.workspaceId,
    id: z.parse(timeEntryIdSchema, newId(app.random)),
    userId,
    isLocked: false,
    approvalStatus: 'NONE',
    windowMs: policy.intervalSeconds * 1000,
    deductions: [],
  };
}
