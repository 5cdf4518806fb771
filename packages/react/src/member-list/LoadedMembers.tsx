import { instantAt } from '@glimpse/core';
import { useId, useMemo, useRef, type ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { atFor } from '../parts/atFor.js';
import { Away } from '../parts/Away.js';
import { useNearUnits } from '../parts/useNearUnits.js';
import { useParts } from '../parts/useParts.js';
import { usePageState } from '../page-state/usePageState.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { dayAxis, placeOnAxis, type DayAxis } from './dayAxis.js';
import { Member } from './Member.js';
import { MemberListSkeleton } from './MemberListSkeleton.js';
import type { DayTotalsState } from './useDayTotals.js';

/** Lists up to this long are drawn whole. */
const WHOLE_LIST = 60;
/** Rows of a long list that are drawn before anything is known of the screen. */
const FIRST_DRAWN = 12;
/** Pixels, before a row was measured. */
const ROW_HEIGHT = 52;

/** The members that are loaded of a day, below the hours that their bars span. */
export function LoadedMembers({ totals }: LoadedMembersProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const axis = useMemo(
    () =>
      totals.day &&
      dayAxis({
        bounds: { startAt: instantAt(totals.day.start), endAt: instantAt(totals.day.end) },
        // They follow one another, so the first and the last reach as far as all of them.
        runs: totals.members.flatMap(({ runs }) => [...runs.slice(0, 1), ...runs.slice(-1)]),
      }),
    [totals.day, totals.members],
  );
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const openMembers = usePageState((state) => state.openMembers);
  const firstOpen =
    openMembers.length === 0
      ? -1
      : totals.members.findIndex(({ userId }) => openMembers.includes(userId));
  const stretches = useNearUnits({
    list,
    count: totals.members.length,
    isOn: totals.members.length > WHOLE_LIST,
    // A day that is open fills a screen by itself; what shows below it is drawn once that is known.
    first: firstOpen < 0 ? FIRST_DRAWN : Math.min(firstOpen + 1, FIRST_DRAWN),
    estimate: ROW_HEIGHT,
  });
  const shown = totals.day;
  if (!shown || !axis) return totals.isLoading ? <MemberListSkeleton /> : null;
  return (
    <div {...part('member-list')} aria-busy={totals.isStale}>
      <MemberListHead axis={axis} />
      <ul ref={list} aria-label={messages['page.members']}>
        {stretches.flatMap((stretch) =>
          stretch.isDrawn
            ? totals.members
                .slice(stretch.from, stretch.to)
                .map((member, index) => (
                  <Member
                    key={member.userId}
                    member={member}
                    day={shown.day}
                    axis={axis}
                    isOpen={openMembers.includes(member.userId)}
                    id={`${id}${member.userId}`}
                    place={stretch.from + index}
                    count={shown.memberCount}
                  />
                ))
            : [<Away key={`away ${stretch.from}`} stretch={stretch} />],
        )}
      </ul>
      {totals.hasMore && (
        <div {...part('actions')} data-align="center">
          <Button onClick={totals.loadMore}>{messages['page.more']}</Button>
        </div>
      )}
    </div>
  );
}

export interface LoadedMembersProps {
  /** The day's members, as far as they are loaded. */
  totals: DayTotalsState;
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
