import type { Answer, Call } from '../http/Call.js';
import { membersInSight } from './membersInSight.js';
import { pageOf } from './pageOf.js';
import { toMember } from './toMember.js';

/** Lists members: all for an admin, themselves for others (V2). */
export async function listUsers({
  app,
  caller,
  query,
}: Call<'listUsers'>): Promise<Answer<'listUsers'>> {
  const { status, name } = query;
  const members = await app.storage.read((r) => membersInSight(r, caller.actor, { status, name }));
  const { items, headers } = pageOf(members, query);
  return { reply: items.map(toMember), headers };
}
