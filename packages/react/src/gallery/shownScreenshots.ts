import type { Screenshot } from '@glimpse/core';
import type { GalleryFrame } from './galleryFrames.js';

/** The screenshots of a moment that are on the stage: the chosen display's, or all where it has none. */
export function shownScreenshots(
  { capture }: Pick<GalleryFrame, 'capture'>,
  display: number,
): readonly Screenshot[] {
  const chosen = capture.screenshots.filter((one) => one.display.number === display);
  return chosen.length > 0 ? chosen : capture.screenshots;
}
