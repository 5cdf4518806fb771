import type { ReactNode } from 'react';
import { DeleteScreenshotDialog } from '../deletion/DeleteScreenshotDialog.js';
import { useMemberDay } from '../member-day/useMemberDay.js';
import { announce, endDeletion } from '../page-state/createPageStore.js';
import type { PendingDeletion } from '../page-state/PageState.js';
import { usePageState } from '../page-state/usePageState.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { deletionAnnouncement } from './deletionAnnouncement.js';
import { focusAfterDeletion } from './focusAfterDeletion.js';

/** The delete dialogs: of what is asked just now, and of what is carried out, in case it fails. */
export function PendingDeletionDialogs(): ReactNode {
  const pending = usePageState((state) => state.pendingDeletions);
  return pending.map((one) => <Dialog key={one.screenshotIds.join()} pending={one} />);
}

function Dialog({ pending }: { pending: PendingDeletion }): ReactNode {
  const { store, messages, formats } = useGlimpse();
  const { userId, day, screenshotIds } = pending;
  const { data: memberDay } = useMemberDay({ userId, day });
  if (!memberDay) return null;
  return (
    <DeleteScreenshotDialog
      memberDay={memberDay}
      screenshotIds={screenshotIds}
      onClose={() => endDeletion(store, pending)}
      onDeleting={({ plan }) => {
        const goneIds = plan.entries.flatMap((effect) => effect.deletedScreenshotIds);
        store.setState(({ openPicture }) => ({
          selection: null,
          // In the gallery focus stays there; it turns to the next moment by itself.
          pendingFocus: openPicture ? null : focusAfterDeletion(memberDay, goneIds),
        }));
      }}
      onDeleted={({ plan }) => {
        endDeletion(store, pending);
        announce(store, deletionAnnouncement(plan, { messages, formats }));
      }}
    />
  );
}
