import { instantAt, type DayCapture, type MemberDay, type ScreenshotId } from '@glimpse/core';
import { useRef, type ReactNode } from 'react';
import { displayColumns } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../provider/usePageState.js';
import { isSelectable } from '../selection/selectableMoments.js';
import { useChooseMoment } from '../selection/useChooseMoment.js';
import { Shot } from './Shot.js';

/** One moment: its displays side by side in desk order, one time, one checkbox (V4). */
export function Capture({ capture, memberDay, activeId, onActivate }: CaptureProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const choose = useChooseMoment(memberDay);
  // A checkbox tells of its change, but not whether Shift was down when it was clicked.
  const shift = useRef(false);
  const isSelected = usePageState(
    (state) => state.selection?.captureIds.includes(capture.id) ?? false,
  );
  const time = formats.time(instantAt(capture.capturedAt));
  const isActive = capture.screenshots.some(({ id }) => id === activeId);
  const displays = capture.screenshots.length;
  return (
    <li
      {...part('capture')}
      style={displayColumns(displays)}
      data-capture={capture.id}
      data-state={isSelected ? 'selected' : undefined}
    >
      <div {...part('shots')}>
        {capture.screenshots.map((screenshot) => (
          <Shot
            key={screenshot.id}
            screenshot={screenshot}
            deletion={capture.deletion}
            userId={memberDay.member.id}
            isActive={screenshot.id === activeId}
            onActivate={onActivate}
          />
        ))}
      </div>
      <div {...part('capture-foot')}>
        <input
          {...part('checkbox')}
          type="checkbox"
          aria-label={messages['shot.select']({ time })}
          checked={isSelected}
          disabled={!isSelectable(capture)}
          tabIndex={isActive ? 0 : -1}
          onClick={(event) => {
            shift.current = event.shiftKey;
          }}
          onChange={() => choose(capture.id, shift.current)}
        />
        <time dateTime={capture.capturedAt}>{time}</time>
      </div>
    </li>
  );
}

export interface CaptureProps {
  /** The moment. */
  capture: DayCapture;
  /** The day it is part of. */
  memberDay: MemberDay;
  /** The screenshot of its entry that Tab reaches. */
  activeId: ScreenshotId | undefined;
  /** Another one got the focus. */
  onActivate: (id: ScreenshotId) => void;
}
