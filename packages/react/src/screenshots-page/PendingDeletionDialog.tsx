import type { Day } from '@glimpse/core';
import type { ReactNode } from 'react';
import { DeleteScreenshotDialog } from '../deletion/DeleteScreenshotDialog.js';
import { useMemberDay } from '../member-day/useMemberDay.js';
import { announce, type PendingDeletion } from '../provider/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../provider/usePageState.js';
import { focusAfterDeletion } from './focusAfterDeletion.js';
import { deletionAnnouncement } from './deletionAnnouncement.js';

/** The delete dialog, while someone is being asked. */
export function PendingDeletionDialog({ day }: { day: Day }): ReactNode {
  const pending = usePageState((state) => state.pendingDeletion);
  return pending && <Dialog pending={pending} day={day} />;
}

function Dialog({ pending, day }: { pending: PendingDeletion; day: Day }): ReactNode {
  const { store, messages, formats } = useGlimpse();
  const { data: memberDay } = useMemberDay({ userId: pending.userId, day });
  if (!memberDay) return null;
  return (
    <DeleteScreenshotDialog
      memberDay={memberDay}
      screenshotIds={pending.screenshotIds}
      onClose={() => store.setState({ pendingDeletion: null })}
      onDeleted={({ plan }) => {
        const deletedIds = plan.entries.flatMap((effect) => effect.deletedScreenshotIds);
        store.setState(({ openPicture }) => ({
          pendingDeletion: null,
          selection: null,
          // In the gallery focus stays there; it turns to the next moment by itself.
          pendingFocus: openPicture ? null : focusAfterDeletion(memberDay, deletedIds),
        }));
        announce(store, deletionAnnouncement(plan, { messages, formats }));
      }}
    />
  );
}
