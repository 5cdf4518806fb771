import type { WorkspaceId } from '@glimpse/core';
import type { MemberRecord, MembershipRepository } from '../../../ports/index.js';
import { sql } from 'kysely';

import { deleteMemberData } from '../deleteData.js';
import { containing } from '../folded.js';
import type { Sql } from '../SqlEngine.js';

const MEMBERSHIP = [
  'memberships.workspace_id as workspaceId',
  'memberships.user_id as userId',
  'memberships.role as role',
  'memberships.status as status',
  'memberships.always_obscure_since as alwaysObscureSince',
  'memberships.joined_at as joinedAt',
] as const;

/** A member of a workspace, all but the workspace. */
const PACKED = [
  'memberships.user_id',
  'memberships.role',
  'memberships.status',
  'memberships.always_obscure_since',
  'memberships.joined_at',
  'users.name',
  'users.email',
] as const;

type PackedMember = [
  MemberRecord['userId'],
  MemberRecord['role'],
  MemberRecord['status'],
  number | null,
  number,
  string,
  string,
];

/** Memberships in SQL. */
export function createMembershipRepository(sqlOfWork: Sql): MembershipRepository {
  const { db, engine } = sqlOfWork;
  const members = db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select([...MEMBERSHIP, 'users.name as name', 'users.email as email']);
  return {
    get: ({ workspaceId, userId }) =>
      members
        .where('memberships.workspace_id', '=', workspaceId)
        .where('memberships.user_id', '=', userId)
        .executeTakeFirst(),

    async list({ workspaceId, status, name, userIds }) {
      const { packed } = await db
        .selectFrom('memberships')
        .innerJoin('users', 'users.id', 'memberships.user_id')
        .select((eb) => engine.packed(PACKED.map((column) => eb.ref(column))).as('packed'))
        .where('memberships.workspace_id', '=', workspaceId)
        .$if(status !== undefined, (query) => query.where('memberships.status', '=', status!))
        .$if(name !== undefined, (query) =>
          query.where(sql<boolean>`users.name_key like ${containing(name!)} escape '\\'`),
        )
        .$if(userIds !== undefined, (query) =>
          query.where(engine.isAmong('memberships.user_id', userIds!)),
        )
        .executeTakeFirstOrThrow();
      return unpack(workspaceId, packed);
    },

    listOf: (userId) =>
      db
        .selectFrom('memberships')
        .select(MEMBERSHIP)
        .where('memberships.user_id', '=', userId)
        .execute(),

    async save(membership) {
      const row = {
        workspace_id: membership.workspaceId,
        user_id: membership.userId,
        role: membership.role,
        status: membership.status,
        always_obscure_since: membership.alwaysObscureSince,
        joined_at: membership.joinedAt,
      };
      await db
        .insertInto('memberships')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doUpdateSet(row))
        .execute();
    },

    async delete({ workspaceId, userId }) {
      await deleteMemberData(sqlOfWork, { workspaceId, userId });
      await db
        .deleteFrom('memberships')
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId)
        .execute();
    },
  };
}

function unpack(workspaceId: WorkspaceId, packed: string): MemberRecord[] {
  return (JSON.parse(packed) as PackedMember[]).map(
    ([userId, role, status, alwaysObscureSince, joinedAt, name, email]) => ({
      workspaceId,
      userId,
      role,
      status,
      alwaysObscureSince,
      joinedAt,
      name,
      email,
    }),
  );
}
