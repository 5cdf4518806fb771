import { instantAt, intervalLength } from '@glimpse/core';
import type { ReactNode } from 'react';
import { entryName } from '../entry/entryName.js';
import { dotColour } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { GalleryFrame } from './galleryFrames.js';
import { shownScreenshots } from './shownScreenshots.js';

/** What the moment belongs to, the time it stands for (D5), and how the picture was made. */
export function GalleryCaption({ frame, display }: GalleryCaptionProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { entry, project } = frame.entry;
  const { start, end } = entry.timeInterval;
  const owned = frame.capture.owned && {
    startAt: instantAt(frame.capture.owned.start),
    endAt: instantAt(frame.capture.owned.end),
  };
  const [picture] = shownScreenshots(frame, display);
  return (
    <div {...part('caption')}>
      <span>
        <span {...part('dot')} style={dotColour(project?.color)} />
        <strong>{entryName(entry.description, messages)}</strong>
        {project?.name}
      </span>
      <span data-numeric="">
        <bdi dir="ltr">
          <time>{formats.time(instantAt(start))}</time>
          {' – '}
          {end === null ? messages['entry.now'] : <time>{formats.time(instantAt(end))}</time>}
        </bdi>
      </span>
      {owned && (
        <span data-numeric="">
          {messages['gallery.owned']({
            duration: formats.short(intervalLength(owned)),
            from: formats.timeSeconds(owned.startAt),
          })}
        </span>
      )}
      {picture && <span data-numeric="">{messages['gallery.size'](picture)}</span>}
    </div>
  );
}

export interface GalleryCaptionProps {
  /** The moment that is shown. */
  frame: GalleryFrame;
  /** The display that is shown alone; 0 for all. */
  display: number;
}
