import type { MemberTotals } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Avatar } from '../elements/Avatar.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { CoverageBar } from './CoverageBar.js';
import type { DayAxis } from './dayAxis.js';
import { MemberNote } from './MemberNote.js';

/**
 * A member's row: name, count, day bar, and the icon that opens it (V3, V4). The whole row is the
 * target; the name is the button in the tab order, the icon repeats it for the mouse.
 */
export function MemberRow(props: MemberRowProps): ReactNode {
  const { member, axis, isOpen = false, onToggle, controls } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const label = isOpen ? messages['member.hide'] : messages['member.show'];
  const expansion = { 'aria-expanded': isOpen, 'aria-controls': isOpen ? controls : undefined };
  const who = (
    <>
      <Avatar id={member.userId} name={member.name} />
      <span {...part('member-label')}>
        <span>{member.name}</span>
        <MemberNote member={member} />
      </span>
    </>
  );
  return (
    <div {...part('member-row')}>
      <h2 {...part('member-heading')}>
        {onToggle ? (
          <button {...part('member-name')} type="button" {...expansion} onClick={onToggle}>
            {who}
          </button>
        ) : (
          <span {...part('member-name')}>{who}</span>
        )}
      </h2>
      <span {...part('count')} data-state={member.screenshots === 0 ? 'none' : undefined}>
        {formats.number(member.screenshots)}
        <span {...part('unit')}> {messages['member.unit']({ count: member.screenshots })}</span>
      </span>
      <CoverageBar runs={member.runs} axis={axis} isRunning={member.timerRunning} />
      {onToggle ? (
        <button
          {...part('expand')}
          type="button"
          {...expansion}
          aria-label={label({ name: member.name })}
          tabIndex={-1}
          onClick={onToggle}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

export interface MemberRowProps {
  /** The member with count and coverage. */
  member: MemberTotals;
  /** The hours that the bar spans. */
  axis: DayAxis;
  /** Whether the member's day is shown below. @default false */
  isOpen?: boolean | undefined;
  /** Opens or closes the member; left out where there is nothing to open. */
  onToggle?: (() => void) | undefined;
  /** Id of what is opened. */
  controls?: string | undefined;
}
