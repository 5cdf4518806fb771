import { instantAt, type DayEntry, type MemberDay } from '@glimpse/core';
import { useMemo, type ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { EntryHead } from './EntryHead.js';
import { entryName, entryState } from './entryName.js';
import { EntryMoments } from './EntryMoments.js';
import { windowSlots } from './windowSlots.js';

/** One entry of a day: what it was, how long it was, and its moments in order of time. */
export function EntrySection({ entry, memberDay }: EntrySectionProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const items = useMemo(() => windowSlots(entry), [entry]);
  return (
    <section
      {...part('entry')}
      data-state={entryState(entry)}
      aria-label={entryName(entry.entry.description, messages)}
    >
      <EntryHead entry={entry} asOfAt={instantAt(memberDay.asOf)} />
      {items.length > 0 && <EntryMoments items={items} entry={entry} memberDay={memberDay} />}
    </section>
  );
}

export interface EntrySectionProps {
  /** The entry with what falls on the day. */
  entry: DayEntry;
  /** The day it is part of. */
  memberDay: MemberDay;
}
