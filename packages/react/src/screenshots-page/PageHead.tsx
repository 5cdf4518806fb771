import {
  addDays,
  dayBounds,
  dayOf,
  instantAt,
  type Day,
  type DayTotals,
  type PolicyView,
} from '@glimpse/core';
import type { ReactNode } from 'react';
import { DayNavigator } from '../day-navigator/DayNavigator.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

const HOUR_MS = 3_600_000;

/** The page's name, how days are cut and until when pictures live, and the day navigator. */
export function PageHead({ day, totals, view, onDayChange }: PageHeadProps): ReactNode {
  const part = useParts();
  const { messages, clock, timeZone } = useGlimpse();
  // Until the server has told how far back one may go, there is only the day that is shown.
  const viewable = totals?.viewable;
  const today = viewable?.today ?? dayOf(clock.now(), timeZone);
  const days = viewable ?? { oldest: day < today ? day : today, today };
  return (
    <div {...part('page-head')}>
      <div>
        <h1 {...part('title')}>{messages['page.title']}</h1>
        <DayHint day={day} isToday={day === today} totals={totals} view={view} />
      </div>
      <DayNavigator day={day} viewable={days} onDayChange={onDayChange} />
    </div>
  );
}

export interface PageHeadProps {
  /** The day that is shown. */
  day: Day;
  /** The day as the server tells it, or the one before while it is on its way; undefined until then. */
  totals: DayTotals | undefined;
  /** The policy as the viewer reads it; undefined until it is known. */
  view: PolicyView | undefined;
  /** The viewer turned to another day. */
  onDayChange: (day: Day) => void;
}

function DayHint({ day, isToday, totals, view }: DayHintProps): ReactNode {
  const part = useParts();
  const { messages, formats, timeZone } = useGlimpse();
  const { startAt, endAt } =
    totals?.day === day
      ? { startAt: instantAt(totals.start), endAt: instantAt(totals.end) }
      : dayBounds(day, timeZone);
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

interface DayHintProps extends Pick<PageHeadProps, 'day' | 'totals' | 'view'> {
  isToday: boolean;
}
