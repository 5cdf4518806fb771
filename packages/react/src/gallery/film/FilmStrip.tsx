import type { MemberDay } from '@glimpse/core';
import { useMemo, useRef, type ReactNode } from 'react';
import { Icon } from '../../icons/Icon.js';
import { Picture } from '../../images/Picture.js';
import { gapIcon } from '../../entry/gapIcon.js';
import { gapWords } from '../../entry/gapWords.js';
import { displayColumns } from '../../parts/atFor.js';
import { useBrowserLayoutEffect } from '../../parts/useBrowserLayoutEffect.js';
import { useIsPainted } from '../../parts/useIsPainted.js';
import { useParts } from '../../parts/useParts.js';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { filmAround } from './filmAround.js';
import type { FilmItem, GalleryFrame } from '../galleryFrames.js';
import { Scrubber } from './Scrubber.js';

/** The day around the moment that is shown, holes and breaks included; the scrubber reaches the rest. */
export function FilmStrip({ memberDay, film, frame, frames, onTurn }: FilmStripProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const isPainted = useIsPainted();
  // The picture comes first; alone, its frame keeps the room of the others.
  const near = useMemo(
    () => (isPainted ? filmAround(film, frame) : [frame]),
    [film, frame, isPainted],
  );
  const list = useRef<HTMLOListElement>(null);
  useBrowserLayoutEffect(() => {
    const current = list.current?.querySelector('[aria-current="true"]');
    // Not `scrollIntoView`, which would move the host's page as well.
    if (list.current && current) list.current.scrollLeft += offCentre(list.current, current);
  }, [near]);
  return (
    <footer {...part('filmstrip')}>
      <Scrubber memberDay={memberDay} frame={frame} frames={frames} onTurn={onTurn} />
      <ol {...part('film-list')} ref={list} aria-label={messages['gallery.film']}>
        {near.map((item) => (
          <FilmPiece
            key={item.kind === 'frame' ? item.capture.id : item.key}
            item={item}
            isCurrent={item === frame}
            onTurn={onTurn}
          />
        ))}
      </ol>
    </footer>
  );
}

export interface FilmStripProps {
  memberDay: MemberDay;
  /** Frames, holes and breaks of the day. */
  film: readonly FilmItem[];
  /** The moment that is shown. */
  frame: GalleryFrame;
  /** Every moment of the day. */
  frames: readonly GalleryFrame[];
  /** Turns to a moment by its place in the day. */
  onTurn: (index: number) => void;
}

function FilmPiece({ item, isCurrent, onTurn }: FilmPieceProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  if (item.kind === 'break') return <li {...part('frame-break')} aria-hidden="true" />;
  if (item.kind === 'gap') {
    const { title } = gapWords(item, { messages, formats, isOwn: true, windowMs: Infinity });
    return (
      <li {...part('frame')} data-kind="gap" title={title}>
        <span>
          <Icon path={gapIcon[item.reason]} />
        </span>
        <span aria-hidden="true">&nbsp;</span>
        <span {...part('hidden')}>{title}</span>
      </li>
    );
  }
  const time = formats.time(item.at);
  const { screenshots } = item.capture;
  return (
    <li>
      <button
        {...part('frame')}
        type="button"
        style={displayColumns(screenshots.length)}
        aria-current={isCurrent}
        aria-label={time}
        tabIndex={-1}
        onClick={() => onTurn(item.index)}
      >
        <span>
          {screenshots.map((screenshot) => (
            <Picture key={screenshot.id} screenshot={screenshot} alt="" />
          ))}
        </span>
        <span>{time}</span>
      </button>
    </li>
  );
}

interface FilmPieceProps {
  item: FilmItem;
  isCurrent: boolean;
  onTurn: (index: number) => void;
}

/** How far right of the middle of `list` an element lies. Pixels. */
function offCentre(list: Element, element: Element): number {
  const [room, box] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
  return box.left + box.width / 2 - (room.left + room.width / 2);
}
