import type { Day, MemberTotals } from '@glimpse/core';
import { memo, type ReactNode } from 'react';
import { MemberDay } from '../member-day/MemberDay.js';
import { openMember, closeMember } from '../page-state/createPageStore.js';
import { unitAttributes } from '../parts/useNearUnits.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { DayAxis } from './dayAxis.js';
import { MemberRow } from './MemberRow.js';

/** A member in the list: the row, and the day below it once it is opened. */
export const Member = /* @__PURE__ */ memo(function Member(props: MemberProps): ReactNode {
  const { member, day, axis, place, count, id } = props;
  const part = useParts();
  const { store } = useGlimpse();
  // Windows without a screenshot have reasons to read, so a zero can be opened, too.
  const isOpenable = member.screenshots > 0 || member.runs.length > 0;
  const isOpen = props.isOpen && isOpenable;
  const toggle = () => (isOpen ? closeMember : openMember)(store, member.userId);
  return (
    <li
      {...part('member')}
      {...unitAttributes(place, place + 1, isOpen)}
      aria-setsize={count}
      aria-posinset={place + 1}
      data-state={isOpen ? 'open' : undefined}
      data-openable={isOpenable ? '' : undefined}
    >
      <MemberRow
        member={member}
        axis={axis}
        isOpen={isOpen}
        onToggle={isOpenable ? toggle : undefined}
        controls={id}
      />
      {isOpen && <MemberDay id={id} userId={member.userId} name={member.name} day={day} />}
    </li>
  );
});

export interface MemberProps {
  /** The member with count and coverage. */
  member: MemberTotals;
  /** The day. */
  day: Day;
  /** The hours that the bar spans. */
  axis: DayAxis;
  /** Whether the viewer has opened it. */
  isOpen: boolean;
  /** Id of what is opened. */
  id: string;
  /** Its place in the list, from 0. */
  place: number;
  /** How many members match, whether loaded or not. */
  count: number;
}
