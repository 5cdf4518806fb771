import { requireAdmin, transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { changeApproval } from './change/changeApproval.js';
import { findEntry } from './findEntry.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Locks an entry or says where its approval stands, as an admin (D3). */
export async function setApproval(call: Call<'setApproval'>): Promise<Answer<'setApproval'>> {
  const { params, body } = call;
  const entry = await transactAs(call, async (unit) => {
    const { actor, tx } = unit;
    requireAdmin(actor);
    const current = await findEntry(tx, actor, params.timeEntryId);
    return changeApproval(unit, current, body, actor.userId);
  });
  return { reply: toTimeEntry(entry) };
}
