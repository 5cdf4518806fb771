import type { Day, UserId, WorkspaceId } from '@glimpse/core';

/** The keys of everything the kit keeps in React Query, in one place. Invalidate by any prefix. */
export const queryKeys = {
  workspace: (workspaceId: WorkspaceId) => ['glimpse', workspaceId] as const,
  days: (workspaceId: WorkspaceId) => ['glimpse', workspaceId, 'day'] as const,
  dayTotals: (input: { workspaceId: WorkspaceId; day: Day; timeZone: string; name?: string }) =>
    ['glimpse', input.workspaceId, 'day', input.day, input.timeZone, input.name ?? ''] as const,
  memberDays: (workspaceId: WorkspaceId, userId: UserId) =>
    ['glimpse', workspaceId, 'member-day', userId] as const,
  memberDay: (input: { workspaceId: WorkspaceId; userId: UserId; day: Day; timeZone: string }) =>
    [...queryKeys.memberDays(input.workspaceId, input.userId), input.day, input.timeZone] as const,
  deletionPlans: (workspaceId: WorkspaceId) => ['glimpse', workspaceId, 'deletion-plan'] as const,
  policy: (workspaceId: WorkspaceId) => ['glimpse', workspaceId, 'policy'] as const,
  notices: (workspaceId: WorkspaceId) => ['glimpse', workspaceId, 'notices'] as const,
  ledger: (workspaceId: WorkspaceId) => ['glimpse', workspaceId, 'ledger'] as const,
  views: (workspaceId: WorkspaceId, userId: UserId) =>
    ['glimpse', workspaceId, 'views', userId] as const,
};
