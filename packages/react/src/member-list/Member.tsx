import type { Day, MemberTotals } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { MemberDay } from '../member-day/MemberDay.js';
import { useParts } from '../parts/useParts.js';
import { toggleMember } from '../provider/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../provider/usePageState.js';
import type { DayAxis } from './dayAxis.js';
import { MemberRow } from './MemberRow.js';

/** A member in the list: the row, and the day below it once it is opened. */
export function Member({ member, day, axis }: MemberProps): ReactNode {
  const part = useParts();
  const { store } = useGlimpse();
  const id = useId();
  const isOpen = usePageState((state) => state.openMembers.includes(member.userId));
  // Windows without a screenshot have reasons to read, so a zero can be opened, too.
  const isOpenable = member.screenshots > 0 || member.runs.length > 0;
  return (
    <li
      {...part('member')}
      data-state={isOpen && isOpenable ? 'open' : undefined}
      data-openable={isOpenable ? '' : undefined}
    >
      <MemberRow
        member={member}
        axis={axis}
        isOpen={isOpen && isOpenable}
        onToggle={isOpenable ? () => toggleMember(store, member.userId) : undefined}
        controls={id}
      />
      {isOpen && isOpenable && (
        <MemberDay id={id} userId={member.userId} name={member.name} day={day} />
      )}
    </li>
  );
}

export interface MemberProps {
  /** The member with count and coverage. */
  member: MemberTotals;
  /** The day. */
  day: Day;
  /** The hours that the bar spans. */
  axis: DayAxis;
}
