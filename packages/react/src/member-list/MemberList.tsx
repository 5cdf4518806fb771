import { instantAt, type Day } from '@glimpse/core';
import { useMemo, type ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { atFor } from '../parts/atFor.js';
import { FIRST_DRAWN, WHOLE_LIST } from '../parts/useNear.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { dayAxis, placeOnAxis, type DayAxis } from './dayAxis.js';
import { Member } from './Member.js';
import { MemberListSkeleton } from './MemberListSkeleton.js';
import { useDayTotals } from './useDayTotals.js';

/** The active members with the number of screenshots of a day; each opens in place (V3, V4). */
export function MemberList({ day, name = '' }: MemberListProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const totals = useDayTotals({ day, name });
  const axis = useMemo(
    () =>
      totals.day &&
      dayAxis({
        bounds: { startAt: instantAt(totals.day.start), endAt: instantAt(totals.day.end) },
        runs: totals.members.flatMap((member) => member.runs),
      }),
    [totals.day, totals.members],
  );
  if (!totals.day || !axis) return totals.isLoading ? <MemberListSkeleton /> : null;
  return (
    <div {...part('member-list')} aria-busy={totals.isStale}>
      <MemberListHead axis={axis} />
      <ul aria-label={messages['page.members']}>
        {totals.members.map((member, index) => (
          <Member
            key={member.userId}
            member={member}
            day={totals.day?.day ?? day}
            axis={axis}
            isWindowed={totals.members.length > WHOLE_LIST}
            isFirst={index < FIRST_DRAWN}
          />
        ))}
      </ul>
      {totals.hasMore && (
        <div {...part('actions')} data-align="center">
          <Button onClick={totals.loadMore}>{messages['page.more']}</Button>
        </div>
      )}
    </div>
  );
}

export interface MemberListProps {
  /** The day. */
  day: Day;
  /** Only members whose name holds this. @default '' */
  name?: string | undefined;
}

function MemberListHead({ axis }: { axis: DayAxis }): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  return (
    <div {...part('member-list-head')} aria-hidden="true">
      <span>{messages['member.column']}</span>
      <span>{messages['member.screenshots']}</span>
      <span {...part('axis')}>
        {axis.marks.map((mark) => (
          <span key={mark} style={atFor({ at: placeOnAxis(axis, mark, mark).at })}>
            {formats.time(mark)}
          </span>
        ))}
      </span>
      <span />
    </div>
  );
}
