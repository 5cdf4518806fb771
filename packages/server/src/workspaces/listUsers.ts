import { toClockifyMembership } from '../accounts/toClockifyMembership.js';
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
  const { status, name, email } = query;
  const members = await app.storage.read((r) => membersInSight(r, caller.actor, { status, name }));
  const part = email?.toLowerCase() ?? '';
  const found = members.filter((one) => one.email.toLowerCase().includes(part));
  const { items, headers } = pageOf(found, query);
  const reply = items.map((one) => ({
    ...toMember(one),
    profilePicture: null,
    memberships: [toClockifyMembership(one)],
  }));
  return { reply, headers };
}
