import type { HostMemberInput, UserId } from '@glimpse/core';
import { closeAccount } from '../accounts/closeAccount.js';
import type { App } from '../app/App.js';
import { refuse, refuseRequest } from '../app/refuse.js';
import { transact } from '../app/transact.js';
import type { Answer, Call } from '../http/Call.js';
import type { MembershipRecord, Repositories, UserRecord } from '../ports/index.js';
import { toMember } from '../workspaces/toMember.js';
import { toProject } from '../workspaces/listProjects.js';
import { byOperator, transactAsOperator } from './transactAsOperator.js';

/** Makes a person a member, or changes who they are and what they may do; what is left out stays. */
export async function upsertMember({
  app,
  params,
  body,
}: Call<'upsertMember'>): Promise<Answer<'upsertMember'>> {
  const { workspaceId, userId } = params;
  const passwordHash = await hashOf(app, body);
  const member = await transactAsOperator(app, workspaceId, async ({ tx, now }) => {
    const user = await saveUser(tx, userId, { ...body, passwordHash }, now);
    const known = await tx.memberships.get({ workspaceId, userId });
    const membership: MembershipRecord = {
      workspaceId,
      userId,
      role: body.role ?? known?.role ?? 'member',
      status: body.status ?? known?.status ?? 'ACTIVE',
      alwaysObscureSince: known?.alwaysObscureSince ?? null,
      joinedAt: known?.joinedAt ?? now,
    };
    await tx.memberships.save(membership);
    return { ...membership, name: user.name, email: user.email };
  });
  return { reply: toMember(member) };
}

/** Hashing takes its time, so it is done before the transaction. */
async function hashOf(app: App, { password }: HostMemberInput): Promise<string | undefined> {
  return password === undefined ? undefined : app.passwords.hash(password);
}

async function saveUser(
  tx: Repositories,
  userId: UserId,
  wanted: HostMemberInput & { readonly passwordHash: string | undefined },
  now: number,
): Promise<UserRecord> {
  const holder = await tx.users.findByEmail(wanted.email);
  if (holder && holder.id !== userId)
    throw refuseRequest([{ path: 'email', message: 'belongs to another account' }]);
  const known = await tx.users.get(userId);
  const user: UserRecord = {
    id: userId,
    name: wanted.name,
    email: wanted.email,
    passwordHash: wanted.passwordHash ?? known?.passwordHash ?? null,
    timeZone: wanted.timeZone ?? known?.timeZone ?? 'UTC',
    status: 'ACTIVE',
    createdAt: known?.createdAt ?? now,
  };
  await tx.users.save(user);
  if (wanted.passwordHash !== undefined) await tx.sessions.revokeAll(userId, now);
  return user;
}

/** Deletes a person's account with all their screenshots everywhere (D9). */
export async function removeUser({
  app,
  params,
}: Call<'removeUser'>): Promise<Answer<'removeUser'>> {
  await transact(app, async (unit) => {
    const user = await unit.tx.users.get(params.userId);
    if (!user) throw refuse('not_found');
    await closeAccount(byOperator(unit), user.id);
  });
  return undefined;
}

/** Makes a project or changes it. */
export async function upsertProject({
  app,
  params,
  body,
}: Call<'upsertProject'>): Promise<Answer<'upsertProject'>> {
  const { workspaceId, projectId } = params;
  const project = { workspaceId, id: projectId, ...body };
  await transactAsOperator(app, workspaceId, ({ tx }) => tx.projects.save(project));
  return { reply: toProject(project) };
}
