import type { Day, MemberTotals } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { MemberDay } from '../member-day/MemberDay.js';
import { useNear } from '../parts/useNear.js';
import { useParts } from '../parts/useParts.js';
import { toggleMember } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import type { DayAxis } from './dayAxis.js';
import { MemberRow } from './MemberRow.js';

/** A member in the list: the row, and the day below it once it is opened. */
export function Member(props: MemberProps): ReactNode {
  const { member, day, axis } = props;
  const part = useParts();
  const { store } = useGlimpse();
  const id = useId();
  const isOpen = usePageState((state) => state.openMembers.includes(member.userId));
  // Windows without a screenshot have reasons to read, so a zero can be opened, too.
  const isOpenable = member.screenshots > 0 || member.runs.length > 0;
  const { ref, isNear } = useNear<HTMLLIElement>(props.isWindowed === true, props.isFirst === true);
  if (!isNear && !isOpen) return <li {...part('member')} ref={ref} data-away="" />;
  return (
    <li
      {...part('member')}
      ref={ref}
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
  /** Draw the row only while it is near the screen, since the list is long. @default false */
  isWindowed?: boolean | undefined;
  /** It is among the first, which are drawn at once. @default false */
  isFirst?: boolean | undefined;
}
