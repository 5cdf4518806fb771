import type { ReactNode } from 'react';
import { Icon } from '../../icons/Icon.js';
import { nextIcon, previousIcon } from '../../icons/paths.js';
import { Picture } from '../../images/Picture.js';
import { entryName } from '../../entry/entryName.js';
import { displayColumns } from '../../parts/atFor.js';
import { useParts } from '../../parts/useParts.js';
import { useGlimpse } from '../../provider/useGlimpse.js';
import type { GalleryFrame } from '../galleryFrames.js';
import { shownScreenshots } from '../shownScreenshots.js';
import { useStageGestures } from './useStageGestures.js';

/** The moment itself: its pictures in desk order, and the arrows at its sides. It swipes and zooms. */
export function Stage({ frame, frames, display, onTurn, onClose }: StageProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const shown = shownScreenshots(frame, display);
  const { target, handlers } = useStageGestures({
    key: frame.capture.id,
    canStep: (step) => frames[frame.index + step] !== undefined,
    onStep: (step) => onTurn(frame.index + step),
    onClose,
  });
  const entry = entryName(frame.entry.entry.description, messages);
  const time = formats.timeSeconds(frame.at);
  return (
    <div {...part('stage')} {...handlers}>
      <GalleryStep
        step={-1}
        target={frames[frame.index - 1]}
        onTurn={() => onTurn(frame.index - 1)}
      />
      <div {...part('stage-shots')} ref={target} style={displayColumns(shown.length)}>
        {shown.map((screenshot) => {
          const { number } = screenshot.display;
          return (
            <figure key={number}>
              <div
                {...part('stage-shot')}
                style={{ aspectRatio: `${screenshot.width} / ${screenshot.height}` }}
              >
                <Picture
                  screenshot={screenshot}
                  urgent
                  alt={messages['gallery.alt']({
                    display: number,
                    time,
                    entry,
                    obscure: screenshot.obscure,
                  })}
                />
              </div>
              <figcaption {...part('stage-label')}>
                {messages['gallery.displayNumber']({ display: number })}
              </figcaption>
            </figure>
          );
        })}
      </div>
      <GalleryStep
        step={1}
        target={frames[frame.index + 1]}
        onTurn={() => onTurn(frame.index + 1)}
      />
    </div>
  );
}

export interface StageProps {
  /** The moment that is shown. */
  frame: GalleryFrame;
  /** Every moment of the day. */
  frames: readonly GalleryFrame[];
  /** The display that is shown alone; 0 for all. */
  display: number;
  /** Turns to a moment by its place in the day. */
  onTurn: (index: number) => void;
  /** The pictures were swiped down. */
  onClose: () => void;
}

/** At the ends the button stays and keeps its focus. */
function GalleryStep({ step, target, onTurn }: GalleryStepProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const [direction, key, end, icon] =
    step < 0
      ? (['previous', 'gallery.previous', 'gallery.first', previousIcon] as const)
      : (['next', 'gallery.next', 'gallery.last', nextIcon] as const);
  return (
    <button
      {...part('gallery-step')}
      type="button"
      data-direction={direction}
      aria-label={target ? messages[key]({ time: formats.time(target.at) }) : messages[end]}
      aria-disabled={target === undefined}
      onClick={onTurn}
    >
      <span>
        <Icon path={icon} mirror />
      </span>
    </button>
  );
}

interface GalleryStepProps {
  step: 1 | -1;
  target: GalleryFrame | undefined;
  onTurn: () => void;
}
