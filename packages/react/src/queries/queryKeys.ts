import type { Day, UserId, WorkspaceId } from '@glimpse/core';
import type { QueryKey } from '@tanstack/react-query';

/** The keys of everything the kit keeps in React Query, in one place. Invalidate by any prefix. */
export const queryKeys = {
  workspace: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId],
  days: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'day'],
  dayTotals: (input: {
    workspaceId: WorkspaceId;
    day: Day;
    timeZone: string;
    name?: string;
  }): QueryKey => [
    'glimpse',
    input.workspaceId,
    'day',
    input.day,
    input.timeZone,
    input.name ?? '',
  ],
  memberDays: (workspaceId: WorkspaceId, userId: UserId): QueryKey => [
    'glimpse',
    workspaceId,
    'member-day',
    userId,
  ],
  memberDay: (input: {
    workspaceId: WorkspaceId;
    userId: UserId;
    day: Day;
    timeZone: string;
  }): QueryKey => [
    ...queryKeys.memberDays(input.workspaceId, input.userId),
    input.day,
    input.timeZone,
  ],
  deletionPlans: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'deletion-plan'],
  /** Of mutations: the deletions that the server has not answered yet. */
  deletions: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'delete'],
  policy: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'policy'],
  notices: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'notices'],
  ledger: (workspaceId: WorkspaceId): QueryKey => ['glimpse', workspaceId, 'ledger'],
  views: (workspaceId: WorkspaceId, userId: UserId): QueryKey => [
    'glimpse',
    workspaceId,
    'views',
    userId,
  ],
};
