import type { MembershipRecord } from '../ports/index.js';

/** A place in a workspace, as Clockify's clients read it. */
export function toClockifyMembership({
  userId,
  workspaceId,
  status,
}: Pick<MembershipRecord, 'userId' | 'workspaceId' | 'status'>) {
  return {
    userId,
    targetId: workspaceId,
    membershipType: 'WORKSPACE',
    membershipStatus: status,
    hourlyRate: null,
    costRate: null,
  } as const;
}
