import type { Actor, TimeEntryId } from '@glimpse/core';
import { refuse, refuseRequest } from '../app/refuse.js';
import type { Answer, Call } from '../http/Call.js';
import type { Repositories, TimeEntryRecord } from '../ports/index.js';
import { addEntry } from '../time-entries/change/addEntry.js';
import { changeApproval } from '../time-entries/change/changeApproval.js';
import { removeEntry } from '../time-entries/change/removeEntry.js';
import { replaceEntry } from '../time-entries/change/replaceEntry.js';
import { toTimeEntry } from '../time-entries/toTimeEntry.js';
import { transactAsOperator } from './transactAsOperator.js';

/**
 * Keeps a member's entry as the host has it. It counts as that member's own edit, so that shortening
 * an entry in the host is no cheaper way to delete a screenshot (D5).
 */
export async function upsertTimeEntry({
  app,
  params,
  body,
}: Call<'upsertTimeEntry'>): Promise<Answer<'upsertTimeEntry'>> {
  const { workspaceId, timeEntryId } = params;
  const { userId, ...wanted } = body;
  const entry = await transactAsOperator(app, workspaceId, async (unit) => {
    const { tx } = unit;
    if (!(await tx.memberships.get({ workspaceId, userId })))
      throw refuseRequest([{ path: 'userId', message: 'names no member of this workspace' }]);
    const actor: Actor = { workspaceId, userId, role: 'member' };
    const known = await tx.timeEntries.get({ workspaceId, timeEntryId });
    if (known && known.userId !== userId)
      throw refuseRequest([{ path: 'userId', message: 'is not whose entry this is' }]);
    return known
      ? replaceEntry({ ...unit, actor }, known, wanted)
      : addEntry({ ...unit, actor }, { id: timeEntryId, userId, wanted });
  });
  return { reply: toTimeEntry(entry) };
}

/** Reads an entry with what deletions took off. */
export async function readTimeEntry({
  app,
  params,
}: Call<'readTimeEntry'>): Promise<Answer<'readTimeEntry'>> {
  return { reply: toTimeEntry(await app.storage.read((r) => find(r, params))) };
}

/** Deletes an entry and all its screenshots (D9). */
export async function removeTimeEntry({
  app,
  params,
}: Call<'removeTimeEntry'>): Promise<Answer<'removeTimeEntry'>> {
  const { workspaceId } = params;
  await transactAsOperator(app, workspaceId, async (unit) => {
    const entry = await find(unit.tx, params);
    await removeEntry(unit, { workspaceId, userId: entry.userId, role: 'member' }, entry);
  });
  return undefined;
}

/** Locks an entry or says where its approval stands (D3). */
export async function approveTimeEntry({
  app,
  params,
  body,
}: Call<'approveTimeEntry'>): Promise<Answer<'approveTimeEntry'>> {
  const entry = await transactAsOperator(app, params.workspaceId, async (unit) =>
    changeApproval(unit, await find(unit.tx, params), body, null),
  );
  return { reply: toTimeEntry(entry) };
}

async function find(
  repositories: Repositories,
  key: { workspaceId: Actor['workspaceId']; timeEntryId: TimeEntryId },
): Promise<TimeEntryRecord> {
  const entry = await repositories.timeEntries.get(key);
  if (!entry) throw refuse('not_found');
  return entry;
}
