import type { GlimpseEvent, WorkspaceId } from '@glimpse/core';
import type { QueryKey } from '@tanstack/react-query';
import { queryKeys } from '../queries/queryKeys.js';

/** What has to be read again after an event: every key whose answer it changed. */
export function keysOfEvent(workspaceId: WorkspaceId, event: GlimpseEvent): QueryKey[] {
  switch (event.type) {
    case 'policy.changed':
    case 'notice.raised':
      return [
        queryKeys.policy(workspaceId),
        queryKeys.notices(workspaceId),
        queryKeys.ledger(workspaceId),
      ];
    default:
      return [queryKeys.days(workspaceId), queryKeys.memberDays(workspaceId, event.userId)];
  }
}
