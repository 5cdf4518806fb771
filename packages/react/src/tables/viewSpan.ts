import { dayOf, instantAt, type View } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';

/** When what was looked at was taken: a time of today, else its day; a range where there are several. */
export function viewSpan(
  view: Pick<View, 'kind' | 'takenFrom' | 'takenTo' | 'day'>,
  context: { formats: Formats; timeZone: string; now: number },
): string | undefined {
  const { formats, timeZone, now } = context;
  if (view.kind === 'opened_day') return view.day === null ? undefined : formats.date(view.day);
  if (view.takenFrom === null) return undefined;
  const from = instantAt(view.takenFrom);
  const to = instantAt(view.takenTo ?? view.takenFrom);
  const times =
    formats.time(from) === formats.time(to) ? formats.time(from) : formats.timeRange(from, to);
  const day = dayOf(from, timeZone);
  return day === dayOf(now, timeZone) ? times : `${formats.date(day)}, ${times}`;
}
