import { decideEntryChange } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findEntry } from './findEntry.js';
import { replaceEntry } from './change/replaceEntry.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Replaces an entry, as far as it may be changed by the caller (D3). */
export async function updateTimeEntry(
  call: Call<'updateTimeEntry'>,
): Promise<Answer<'updateTimeEntry'>> {
  const { params, body } = call;
  const entry = await transactAs(call, async (unit) => {
    const { tx, actor } = unit;
    const current = await findEntry(tx, actor, params.timeEntryId);
    const decision = decideEntryChange(actor, current);
    if (!decision.allowed) throw refuse(decision.code);
    return replaceEntry(unit, current, body);
  });
  return { reply: toTimeEntry(entry) };
}
