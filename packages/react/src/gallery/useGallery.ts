import type { CaptureId, MemberDay } from '@glimpse/core';
import { useEffect, useMemo, useRef } from 'react';
import { announce } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { frameWords } from './frameWords.js';
import { galleryFrames, type GalleryFrame } from './galleryFrames.js';
import { useRecordViews } from './useRecordViews.js';

/** Decoded ahead on either side. */
const AHEAD = 2;

/** Where the gallery stands in the day, and what that asks for: neighbours first, one view logged, words said. */
export function useGallery(input: {
  memberDay: MemberDay;
  captureId: CaptureId;
  display: number;
  onCaptureChange: (captureId: CaptureId) => void;
  onClose: (last: GalleryFrame | undefined) => void;
}) {
  const { memberDay, captureId, onCaptureChange, onClose } = input;
  const { images, store, messages, formats } = useGlimpse();
  const { frames, film } = useMemo(() => galleryFrames(memberDay), [memberDay]);
  const found = frames.findIndex(({ capture }) => capture.id === captureId);
  // The moment that was shown may be deleted: its place in the day is what is kept.
  const lastIndex = useRef(Math.max(0, found));
  useEffect(() => {
    if (found >= 0) lastIndex.current = found;
    else {
      const next = frames[Math.min(lastIndex.current, frames.length - 1)];
      if (next) onCaptureChange(next.capture.id);
      else onClose(undefined);
    }
  }, [found, frames, onCaptureChange, onClose]);

  const frame = frames[found];
  useEffect(() => {
    if (!frame) return;
    const near = [0, 1, -1, AHEAD, -AHEAD].flatMap(
      (step) => frames[frame.index + step]?.capture.screenshots.map(({ id }) => id) ?? [],
    );
    images.request(near, { urgent: true });
  }, [frame, frames, images]);
  useEffect(() => {
    if (frame) announce(store, frameWords(frame, { count: frames.length, messages, formats }));
  }, [frame, frames.length, store, messages, formats]);
  useRecordViews(frame, input.display, memberDay.member.id);

  return {
    frames,
    film,
    frame,
    /** Turns to a moment by its place; beyond the ends it stays. Says so at the last one. */
    turnTo(index: number) {
      const target = frames[index];
      if (target) onCaptureChange(target.capture.id);
      else announce(store, messages[index < 0 ? 'gallery.first' : 'gallery.last']);
    },
  };
}
