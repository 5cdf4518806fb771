import type { CaptureId, Day, ScreenshotId } from '@glimpse/core';
import { useCallback, type ReactNode } from 'react';
import { ScreenshotGallery } from '../gallery/ScreenshotGallery.js';
import { useMemberDay } from '../member-day/useMemberDay.js';
import { askToDelete } from '../page-state/createPageStore.js';
import type { OpenPicture } from '../page-state/PageState.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';

/** The gallery, while a picture is open. */
export function OpenGallery({ day }: { day: Day }): ReactNode {
  const open = usePageState((state) => state.openPicture);
  return open && <Gallery open={open} day={day} />;
}

function Gallery({ open, day }: { open: OpenPicture; day: Day }): ReactNode {
  const { store } = useGlimpse();
  const { userId, captureId, display } = open;
  const { data: memberDay } = useMemberDay({ userId, day });
  const turnTo = useCallback(
    (next: CaptureId) =>
      store.setState(({ openPicture }) => ({
        openPicture: openPicture && { ...openPicture, captureId: next },
      })),
    [store],
  );
  const close = useCallback(
    (screenshotId: ScreenshotId | undefined) =>
      store.setState({ openPicture: null, pendingFocus: { userId, screenshotId } }),
    [store, userId],
  );
  if (!memberDay) return null;
  return (
    <ScreenshotGallery
      memberDay={memberDay}
      captureId={captureId}
      display={display}
      onCaptureChange={turnTo}
      onDisplayChange={(next) => store.setState({ openPicture: { ...open, display: next } })}
      onDelete={(screenshotIds) => askToDelete(store, { userId, screenshotIds })}
      onClose={close}
    />
  );
}
