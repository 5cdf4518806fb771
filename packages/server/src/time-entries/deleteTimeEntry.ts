import { decideEntryChange } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findEntry } from './findEntry.js';
import { removeEntry } from './change/removeEntry.js';

/** Deletes an entry and all its screenshots (D9). */
export async function deleteTimeEntry(
  call: Call<'deleteTimeEntry'>,
): Promise<Answer<'deleteTimeEntry'>> {
  await transactAs(call, async (unit) => {
    const entry = await findEntry(unit.tx, unit.actor, call.params.timeEntryId);
    const decision = decideEntryChange(unit.actor, entry);
    if (!decision.allowed) throw refuse(decision.code);
    await removeEntry(unit, unit.actor, entry);
  });
  return undefined;
}
