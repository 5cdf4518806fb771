import type { ApprovalStatus, TimeEntry } from '@glimpse/core';
import { messageOf } from '../shell/messageOf.js';
import { nameOf } from '../time-entry/EntryRow.js';
import { useEntryMutation } from '../time-entry/useEntryMutation.js';
import { useHost } from '../workspace/useHost.js';

/** Approves and locks an entry, and takes both back. */
export function ApprovalButtons({ entry }: { entry: TimeEntry }) {
  const { client, workspace } = useHost();
  const set = useEntryMutation((change: { isLocked?: boolean; approvalStatus?: ApprovalStatus }) =>
    client.timeEntries.setApproval({
      workspaceId: workspace.id,
      timeEntryId: entry.id,
      ...change,
    }),
  );
  const isApproved = entry.approvalStatus === 'APPROVED';
  return (
    <>
      {set.isError && (
        <span role="alert" className="error-text">
          {messageOf(set.error)}
        </span>
      )}
      <button
        type="button"
        className="button"
        aria-label={`${isApproved ? 'Take back the approval of' : 'Approve'} ${nameOf(entry)}`}
        onClick={() => set.mutate({ approvalStatus: isApproved ? 'NONE' : 'APPROVED' })}
      >
        {isApproved ? 'Take back' : 'Approve'}
      </button>
      <button
        type="button"
        className="button"
        aria-label={`${entry.isLocked ? 'Unlock' : 'Lock'} ${nameOf(entry)}`}
        onClick={() => set.mutate({ isLocked: !entry.isLocked })}
      >
        {entry.isLocked ? 'Unlock' : 'Lock'}
      </button>
    </>
  );
}
