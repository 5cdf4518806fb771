import { instantAt, type DayCapture, type MemberDay, type ScreenshotId } from '@glimpse/core';
import { useRef, type ReactNode } from 'react';
import { displayColumns } from '../parts/atFor.js';
import { useNear } from '../parts/useNear.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import { isSelectable } from '../selection/selectableMoments.js';
import { useChooseMoment } from '../selection/useChooseMoment.js';
import { Shot } from './Shot.js';

/** One moment: its displays side by side in desk order, one time, one checkbox (V4). */
export function Capture(props: CaptureProps): ReactNode {
  const { capture, activeId } = props;
  const part = useParts();
  const { ref, isNear } = useNear<HTMLLIElement>(props.isWindowed === true, props.isFirst === true);
  const isSelected = usePageState(
    (state) => state.selection?.captureIds.includes(capture.id) ?? false,
  );
  const focusId = usePageState((state) => state.pendingFocus?.screenshotId);
  const isWanted = capture.screenshots.some(({ id }) => id === activeId || id === focusId);
  return (
    <li
      {...part('capture')}
      ref={ref}
      style={displayColumns(capture.screenshots.length)}
      data-capture={capture.id}
      data-state={isSelected ? 'selected' : undefined}
      data-away={isNear || isWanted ? undefined : ''}
    >
      {(isNear || isWanted) && <CaptureContent {...props} isSelected={isSelected} />}
    </li>
  );
}
export interface CaptureProps {
  /** The moment. */
  capture: DayCapture;
  /** The day it is part of. */
  memberDay: MemberDay;
  /** Draw it only while it is near the screen, since its entry is long. @default false */
  isWindowed?: boolean | undefined;
  /** It is among the first of its entry, which are drawn at once. @default false */
  isFirst?: boolean | undefined;
  /** The screenshot of its entry that Tab reaches. */
  activeId: ScreenshotId | undefined;
  /** Another one got the focus. */
  onActivate: (id: ScreenshotId) => void;
}

function CaptureContent(props: CaptureProps & { isSelected: boolean }): ReactNode {
  const { capture, memberDay, activeId, onActivate, isSelected } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const choose = useChooseMoment(memberDay);
  // A checkbox tells of its change, but not whether Shift was down when it was clicked.
  const shift = useRef(false);
  const time = formats.time(instantAt(capture.capturedAt));
  const isActive = capture.screenshots.some(({ id }) => id === activeId);
  return (
    <>
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
    </>
  );
}
