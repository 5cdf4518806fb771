import { instantAt, type CoverageRunWire } from '@glimpse/core';

/** The stretch of a day that the bars show, and its hour marks. Epoch milliseconds. */
export interface DayAxis {
  readonly startAt: number;
  readonly endAt: number;
  readonly marks: readonly number[];
}

const HOUR_MS = 3_600_000;
const LEAST_HOURS = 8;
/** Where an empty day begins, in hours after its start. */
const MORNING_HOUR = 9;

/**
 * The whole hours in which any listed member tracked time, at least eight and the same for all rows,
 * so that bars can be compared. Hours are counted from the day's start, so they are whole in every zone.
 */
export function dayAxis(input: {
  readonly bounds: { readonly startAt: number; readonly endAt: number };
  readonly runs: Iterable<CoverageRunWire>;
}): DayAxis {
  const { bounds } = input;
  const dayHours = Math.round((bounds.endAt - bounds.startAt) / HOUR_MS);
  let first = Infinity;
  let last = -Infinity;
  for (const run of input.runs) {
    first = Math.min(first, Math.floor((instantAt(run.start) - bounds.startAt) / HOUR_MS));
    last = Math.max(last, Math.ceil((instantAt(run.end) - bounds.startAt) / HOUR_MS));
  }
  if (first > last) [first, last] = [MORNING_HOUR, MORNING_HOUR + LEAST_HOURS];
  const missing = Math.max(0, LEAST_HOURS - (last - first));
  first = Math.max(0, first - Math.floor(missing / 2));
  last = Math.min(dayHours, Math.max(last, first + LEAST_HOURS));
  first = Math.max(0, Math.min(first, last - LEAST_HOURS));
  return {
    startAt: bounds.startAt + first * HOUR_MS,
    endAt: bounds.startAt + last * HOUR_MS,
    marks: hourMarks(first, last).map((hour) => bounds.startAt + hour * HOUR_MS),
  };
}

/** Every second, third or fourth hour, so that at most seven marks stand beside each other. */
function hourMarks(first: number, last: number): number[] {
  const step = [1, 2, 3, 4].find((hours) => (last - first) / hours < 7) ?? 4;
  const marks: number[] = [];
  for (let hour = Math.ceil((first + 0.5) / step) * step; hour < last; hour += step)
    marks.push(hour);
  return marks;
}

/** Where a stretch lies on the axis, as percentages of its length. */
export function placeOnAxis(
  axis: Pick<DayAxis, 'startAt' | 'endAt'>,
  startAt: number,
  endAt: number,
): { at: number; for: number } {
  const length = axis.endAt - axis.startAt;
  const from = Math.max(startAt, axis.startAt);
  const to = Math.min(endAt, axis.endAt);
  return {
    at: percent((from - axis.startAt) / length),
    for: percent(Math.max(0, to - from) / length),
  };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
