import type { Day, MemberDay as MemberDayData, UserId } from '@glimpse/core';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { LoadFailure } from '../elements/LoadFailure.js';
import { useParts } from '../parts/useParts.js';
import { announce } from '../page-state/createPageStore.js';
import { usePageState } from '../page-state/usePageState.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { DaySummary } from './DaySummary.js';
import { EntrySection } from '../entry/EntrySection.js';
import { MemberDaySkeleton } from './MemberDaySkeleton.js';
import { missedWords } from './missedWords.js';
import { useMemberDay } from './useMemberDay.js';
import { usePendingFocus } from './usePendingFocus.js';
import { useSelectAll } from './useSelectAll.js';

/** One member's day: a summary, then each entry with its moments and the reasons of its gaps (V4, C8). */
export function MemberDay({ userId, day, name, id }: MemberDayProps): ReactNode {
  const part = useParts();
  const region = useRef<HTMLDivElement>(null);
  const query = useMemberDay({ userId, day });
  usePendingFocus(region, query.data);
  useOpenedAnnouncement(query.data);
  const selectAll = useSelectAll(query.data);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- these keys are a shortcut for what every checkbox inside does as well
    <div
      {...part('member-day')}
      id={id}
      ref={region}
      role="region"
      aria-label={name ?? query.data?.member.name}
      aria-busy={query.isPending}
      onKeyDown={selectAll}
    >
      {query.data ? (
        <MemberDayContent memberDay={query.data} />
      ) : query.error ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <MemberDaySkeleton />
      )}
    </div>
  );
}

export interface MemberDayProps {
  /** Whose day. */
  userId: UserId;
  /** Which day. */
  day: Day;
  /** The member's name, while the day is on its way. */
  name?: string | undefined;
  /** Id of the region, for the button that opens it. */
  id?: string | undefined;
}

function MemberDayContent({ memberDay }: { memberDay: MemberDayData }): ReactNode {
  return (
    <>
      <DaySummary memberDay={memberDay} />
      {memberDay.entries.map((entry) => (
        <EntrySection key={entry.entry.id} entry={entry} memberDay={memberDay} />
      ))}
    </>
  );
}

/** Says once, when a day that was opened is there, who was opened and how much there is. */
function useOpenedAnnouncement(memberDay: MemberDayData | undefined): void {
  const { store, messages, formats } = useGlimpse();
  const isDue = usePageState(({ openedMember }) => openedMember === memberDay?.member.id);
  const words = useMemo(() => {
    if (!memberDay) return '';
    const count = memberDay.entries
      .flatMap((entry) => entry.captures)
      .reduce((sum, capture) => sum + capture.screenshots.length, 0);
    return messages['member.opened']({
      name: memberDay.member.name,
      screenshots: count,
      missed: missedWords(memberDay, { messages, formats }) ?? '',
    });
  }, [memberDay, messages, formats]);
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  }, [words]);
  useEffect(() => {
    if (!isDue) return;
    announce(store, latest.current);
    store.setState({ openedMember: null });
  }, [isDue, store]);
}
