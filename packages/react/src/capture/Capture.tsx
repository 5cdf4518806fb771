import { instantAt, type DayCapture, type MemberDay, type ScreenshotId } from '@glimpse/core';
import { memo, useRef, useState, type ReactNode } from 'react';
import { displayColumns } from '../parts/atFor.js';
import { unitAttributes } from '../parts/useNearUnits.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import { isSelectable } from '../selection/selectableMoments.js';
import { useChooseMoment } from '../selection/useChooseMoment.js';
import { Shot } from './Shot.js';

/** One moment: its displays side by side in desk order, one time, one checkbox (V4). */
export const Capture = /* @__PURE__ */ memo(function Capture(props: CaptureProps): ReactNode {
  const { capture, memberDay, row, activeId, onActivate } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const choose = useChooseMoment(memberDay);
  const [isPointed, setPointed] = useState(false);
  const isSelected = usePageState(
    (state) => state.selection?.captureIds.includes(capture.id) ?? false,
  );
  // A checkbox tells of its change, but not whether Shift was down when it was clicked.
  const shift = useRef(false);
  const time = formats.time(instantAt(capture.capturedAt));
  return (
    <li
      {...part('capture')}
      {...unitAttributes(row)}
      style={displayColumns(capture.screenshots.length)}
      data-capture={capture.id}
      data-state={isSelected ? 'selected' : undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <div {...part('shots')}>
        {capture.screenshots.map((screenshot) => (
          <Shot
            key={screenshot.id}
            screenshot={screenshot}
            deletion={capture.deletion}
            userId={memberDay.member.id}
            isActive={screenshot.id === activeId}
            isPointed={isPointed}
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
          tabIndex={activeId === undefined ? -1 : 0}
          onClick={(event) => {
            shift.current = event.shiftKey;
          }}
          onChange={() => choose(capture.id, shift.current)}
        />
        <time dateTime={capture.capturedAt}>{time}</time>
      </div>
    </li>
  );
});

export interface CaptureProps {
  /** The moment. */
  capture: DayCapture;
  /** The day it is part of. */
  memberDay: MemberDay;
  /** The row of its entry in which it stands, from 0. */
  row: number;
  /** The screenshot of its entry that Tab reaches, when it is one of this moment. */
  activeId: ScreenshotId | undefined;
  /** Another one got the focus. */
  onActivate: (id: ScreenshotId) => void;
}
