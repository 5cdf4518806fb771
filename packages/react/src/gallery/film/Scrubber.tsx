import type { MemberDay } from '@glimpse/core';
import { useMemo, type PointerEvent, type ReactNode } from 'react';
import { CoverageBar } from '../../member-list/CoverageBar.js';
import { placeOnAxis } from '../../member-list/dayAxis.js';
import { atFor } from '../../parts/atFor.js';
import { useParts } from '../../parts/useParts.js';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { dayRuns } from './dayRuns.js';
import { daySpan } from './daySpan.js';
import type { GalleryFrame } from '../galleryFrames.js';

/** The day as a bar with a playhead: point at a time, and the nearest moment comes. */
export function Scrubber({ memberDay, frame, frames, onTurn }: ScrubberProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { axis, runs } = useMemo(
    () => ({ axis: daySpan(memberDay), runs: dayRuns(memberDay) }),
    [memberDay],
  );
  function seek(event: PointerEvent<HTMLElement>) {
    if (event.buttons === 0) return;
    const bar = event.currentTarget;
    bar.setPointerCapture(event.pointerId);
    const box = bar.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const part = bar.matches(':dir(rtl)') ? 1 - share : share;
    const at = axis.startAt + part * (axis.endAt - axis.startAt);
    const distance = (one: GalleryFrame) => Math.abs(one.at - at);
    const nearest = frames.reduce(
      (best, one) => (distance(one) < distance(best) ? one : best),
      frame,
    );
    if (nearest !== frame) onTurn(nearest.index);
  }
  const index = frame.index + 1;
  const count = frames.length;
  return (
    <div
      {...part('scrubber')}
      role="slider"
      tabIndex={0}
      aria-label={messages['gallery.scrubber']}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={index}
      aria-valuetext={`${messages['gallery.position']({ index, count })}, ${formats.time(frame.at)}`}
      onPointerDown={seek}
      onPointerMove={seek}
    >
      <CoverageBar runs={runs} axis={axis} />
      <i {...part('playhead')} style={atFor({ at: placeOnAxis(axis, frame.at, frame.at).at })} />
    </div>
  );
}

export interface ScrubberProps {
  memberDay: MemberDay;
  /** The moment that is shown. */
  frame: GalleryFrame;
  /** Every moment of the day. */
  frames: readonly GalleryFrame[];
  /** Turns to a moment by its place in the day. */
  onTurn: (index: number) => void;
}
