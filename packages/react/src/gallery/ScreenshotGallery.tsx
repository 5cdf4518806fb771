import type { CaptureId, MemberDay, ScreenshotId } from '@glimpse/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { ModalDialog } from '../elements/ModalDialog.js';
import { useParts } from '../parts/useParts.js';
import { LiveRegion } from '../provider/LiveRegion.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { FilmStrip } from './film/FilmStrip.js';
import { GalleryBar } from './GalleryBar.js';
import { GalleryCaption } from './GalleryCaption.js';
import { galleryKeys } from './galleryKeys.js';
import { shownScreenshots } from './shownScreenshots.js';
import { Stage } from './stage/Stage.js';
import { useGallery } from './useGallery.js';

/**
 * A member's whole day, moment by moment: by buttons, arrow keys, Home and End, swipe, film strip (V5).
 * The displays of a moment stand side by side, or one alone. Esc closes.
 */
export function ScreenshotGallery(props: ScreenshotGalleryProps): ReactNode {
  const { memberDay, display, onDisplayChange, onDelete, onClose } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const section = useRef<HTMLElement>(null);
  const close = () => onClose(gallery.frame && shownScreenshots(gallery.frame, display)[0]?.id);
  const gallery = useGallery({ ...props, onClose: close });
  const { frame, frames, turnTo } = gallery;
  useEffect(() => section.current?.focus(), []);
  if (!frame) return null;
  const askToDelete = () =>
    onDelete(
      shownScreenshots(frame, display)
        .slice(0, 1)
        .map(({ id }) => id),
    );
  return (
    <ModalDialog
      kind="gallery"
      label={messages['gallery.label']({
        name: memberDay.member.name,
        date: formats.day(memberDay.day),
      })}
      onClose={close}
      onKeyDown={galleryKeys({ frame, frames, turnTo, onDisplayChange, onDelete: askToDelete })}
    >
      <section {...part('gallery')} ref={section} tabIndex={-1} data-autofocus="">
        <GalleryBar
          memberDay={memberDay}
          frame={frame}
          count={frames.length}
          display={display}
          onDisplayChange={onDisplayChange}
          onDelete={askToDelete}
          onClose={close}
        />
        <Stage frame={frame} frames={frames} display={display} onTurn={turnTo} onClose={close} />
        <GalleryCaption frame={frame} display={display} />
        <FilmStrip
          memberDay={memberDay}
          film={gallery.film}
          frame={frame}
          frames={frames}
          onTurn={turnTo}
        />
        <LiveRegion />
      </section>
    </ModalDialog>
  );
}

export interface ScreenshotGalleryProps {
  /** The day that is turned through. */
  memberDay: MemberDay;
  /** The moment that is shown. */
  captureId: CaptureId;
  /** The display that is shown alone; 0 for all side by side. */
  display: number;
  /** Another moment is to be shown. */
  onCaptureChange: (captureId: CaptureId) => void;
  /** Another display is to be shown alone, or 0 for all. */
  onDisplayChange: (display: number) => void;
  /** Someone asks to delete what is shown. */
  onDelete: (screenshotIds: readonly ScreenshotId[]) => void;
  /** The gallery is to be closed; with the picture last seen, where focus belongs. */
  onClose: (lastSeen: ScreenshotId | undefined) => void;
}
