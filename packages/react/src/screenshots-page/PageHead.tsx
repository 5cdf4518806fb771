import { addDays, dayBounds, dayOf, type Day, type ViewableDays } from '@glimpse/core';
import type { ReactNode } from 'react';
import { DayNavigator } from '../day-navigator/DayNavigator.js';
import { usePolicy } from '../notices/usePolicy.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

const HOUR_MS = 3_600_000;

/** The page's name, how days are cut and until when pictures live, and the day navigator. */
export function PageHead({ day, viewable, onDayChange }: PageHeadProps): ReactNode {
  const part = useParts();
  const { messages, clock, timeZone } = useGlimpse();
  // Until the server has told how far back one may go, there is only the day that is shown.
  const today = viewable?.today ?? dayOf(clock.now(), timeZone);
  const days = viewable ?? { oldest: day < today ? day : today, today };
  return (
    <div {...part('page-head')}>
      <div>
        <h1 {...part('title')}>{messages['page.title']}</h1>
        <DayHint day={day} isToday={day === today} />
      </div>
      <DayNavigator day={day} viewable={days} onDayChange={onDayChange} />
    </div>
  );
}

export interface PageHeadProps {
  /** The day that is shown. */
  day: Day;
  /** The days that may be opened; undefined until they are known. */
  viewable: ViewableDays | undefined;
  /** The viewer turned to another day. */
  onDayChange: (day: Day) => void;
}

function DayHint({ day, isToday }: { day: Day; isToday: boolean }): ReactNode {
  const part = useParts();
  const { messages, formats, timeZone } = useGlimpse();
  const { data: view } = usePolicy();
  const { startAt, endAt } = dayBounds(day, timeZone);
  const hours = (endAt - startAt) / HOUR_MS;
  const words = [
    view &&
      messages['page.hint']({
        zone: formats.zoneName(),
        offset: formats.zoneOffset(endAt - 1),
        date: formats.date(addDays(day, view.policy.retentionDays)),
        isToday,
      }),
    hours === 24 ? undefined : messages['page.dayHours']({ hours }),
  ];
  return <p {...part('hint')}>{words.filter(Boolean).join(' ') || '\u00a0'}</p>;
}
