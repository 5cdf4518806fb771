import type { MemberDay } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Avatar } from '../elements/Avatar.js';
import { Button } from '../elements/Button.js';
import { Segmented } from '../elements/Segmented.js';
import { Icon } from '../icons/Icon.js';
import { closeIcon, displaysIcon, trashIcon } from '../icons/paths.js';
import { deletionPrice } from '../capture/deletionPrice.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { GalleryFrame } from './galleryFrames.js';
import { shownScreenshots } from './shownScreenshots.js';

/** Whose picture, when, which of how many; which display; delete and close. */
export function GalleryBar(props: GalleryBarProps): ReactNode {
  const { memberDay, frame, count, display, onDisplayChange, onDelete, onClose } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { screenshots, deletion } = frame.capture;
  const shown = shownScreenshots(frame, display);
  const price = deletion && deletionPrice(deletion, { messages, formats });
  return (
    <header {...part('gallery-bar')}>
      <div {...part('gallery-who')}>
        <Avatar id={memberDay.member.id} name={memberDay.member.name} />
        <span>
          <strong>{memberDay.member.name}</strong>
          <span>
            {formats.day(memberDay.day)}, <time>{formats.timeSeconds(frame.at)}</time>
          </span>
        </span>
      </div>
      <div {...part('gallery-middle')}>
        <span {...part('position')} data-numeric="">
          {messages['gallery.position']({ index: frame.index + 1, count })}
        </span>
        {screenshots.length > 1 && (
          <Segmented
            label={messages['gallery.display']}
            value={shown.length === 1 ? (shown[0]?.display.number ?? 0) : 0}
            onChange={onDisplayChange}
            options={[
              {
                value: 0,
                label: (
                  <>
                    <Icon path={displaysIcon} />
                    {messages['gallery.both']({ displays: screenshots.length })}
                  </>
                ),
              },
              ...screenshots.map(({ display: { number } }) => ({
                value: number,
                label: number,
                name: messages['gallery.displayNumber']({ display: number }),
              })),
            ]}
          />
        )}
      </div>
      <div {...part('gallery-tools')}>
        {deletion && (
          <button
            {...part('button')}
            type="button"
            data-variant="quiet"
            data-size="icon"
            aria-label={`${messages['gallery.delete']}. ${price}`}
            aria-disabled={!deletion.allowed}
            title={price ?? undefined}
            onClick={onDelete}
          >
            <Icon path={trashIcon} />
          </button>
        )}
        <Button
          variant="quiet"
          size="icon"
          aria-label={messages['gallery.close']}
          onClick={onClose}
        >
          <Icon path={closeIcon} />
        </Button>
      </div>
    </header>
  );
}

export interface GalleryBarProps {
  memberDay: MemberDay;
  /** The moment that is shown. */
  frame: GalleryFrame;
  /** How many moments the day has. */
  count: number;
  /** The display that is shown alone; 0 for all. */
  display: number;
  onDisplayChange: (display: number) => void;
  onDelete: () => void;
  onClose: () => void;
}
