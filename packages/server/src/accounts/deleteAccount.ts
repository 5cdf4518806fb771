import { refuse, refuseRequest } from '../app/refuse.js';
import { transact, type UnitOfWork } from '../app/transact.js';
import type { Answer, Call } from '../http/Call.js';
import type { MembershipRecord } from '../ports/index.js';
import { closeAccount } from './closeAccount.js';

/** Deletes the caller's account: entries, screenshots, sessions and keys, in every workspace (D9). */
export async function deleteAccount(call: Call<'deleteAccount'>): Promise<Answer<'deleteAccount'>> {
  const { app, body, caller } = call;
  const { user } = caller;
  if (body.email.trim().toLowerCase() !== user.email.toLowerCase())
    throw refuseRequest([{ path: 'email', message: 'is not the address of this account' }]);
  await transact(app, async (unit) => {
    const memberships = await unit.tx.memberships.listOf(user.id);
    for (const membership of memberships) await refuseToOrphan(unit, membership);
    await closeAccount(unit, user.id);
  });
  return undefined;
}

/** A workspace that others are in keeps an owner. @throws forbidden */
async function refuseToOrphan({ tx }: UnitOfWork, membership: MembershipRecord): Promise<void> {
  const { workspaceId, userId, role } = membership;
  if (role !== 'owner') return;
  const members = await tx.memberships.list({ workspaceId, status: 'ACTIVE' });
  const others = members.filter((one) => one.userId !== userId);
  if (others.length === 0 || others.some((one) => one.role === 'owner')) return;
  const workspace = await tx.workspaces.get(workspaceId);
  throw refuse(
    'forbidden',
    `This account is the only owner of "${workspace?.name ?? workspaceId}", which others are in. Delete that workspace first, or have someone else made its owner.`,
  );
}
