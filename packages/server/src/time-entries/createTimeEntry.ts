import { newId, timeEntryIdSchema, type NewTimeEntry, type UserId } from '@glimpse/core';
import * as z from 'zod/mini';
import type { App } from '../app/App.js';
import { refuseRequest } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import type { MemberCaller } from '../http/Caller.js';
import { addEntry } from './change/addEntry.js';
import { findMember } from './findEntry.js';
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
  wanted: NewTimeEntry,
): Promise<Answer<'createTimeEntryFor'>> {
  const id = z.parse(timeEntryIdSchema, newId(call.app.random));
  const entry = await transactAs(call, async (unit) => {
    const member = await findMember(unit.tx, unit.actor, userId);
    if (member.status !== 'ACTIVE')
      throw refuseRequest([{ path: 'userId', message: 'names a member who is not active' }]);
    return addEntry(unit, { id, userId, wanted });
  });
  return { reply: toTimeEntry(entry) };
}
