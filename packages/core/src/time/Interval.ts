/** A stretch of time, [startAt, endAt) in epoch milliseconds. Empty when endAt <= startAt. */
export interface Interval {
  readonly startAt: number;
  readonly endAt: number;
}

/**
 * Length in milliseconds, never negative.
 *
 * @example
 * intervalLength({ startAt: 1000, endAt: 4000 }); // 3000
 * intervalLength({ startAt: 4000, endAt: 1000 }); // 0
 */
export function intervalLength({ startAt, endAt }: Interval): number {
  return Math.max(0, endAt - startAt);
}

/**
 * The part of `interval` inside `bounds`, or undefined when nothing is left.
 *
 * @example
 * const bounds = { startAt: 10, endAt: 20 };
 * clampInterval({ startAt: 5, endAt: 15 }, bounds); // { startAt: 10, endAt: 15 }
 * clampInterval({ startAt: 20, endAt: 30 }, bounds); // undefined
 */
export function clampInterval(interval: Interval, bounds: Interval): Interval | undefined {
  const startAt = Math.max(interval.startAt, bounds.startAt);
  const endAt = Math.min(interval.endAt, bounds.endAt);
  return endAt > startAt ? { startAt, endAt } : undefined;
}

/**
 * The union as disjoint intervals in order of time; touching ones are joined, empty ones dropped.
 *
 * @example
 * const parts = [{ startAt: 20, endAt: 40 }, { startAt: 10, endAt: 20 }];
 * unionOfIntervals(parts); // [{ startAt: 10, endAt: 40 }]
 */
export function unionOfIntervals(intervals: readonly Interval[]): Interval[] {
  const union: Interval[] = [];
  const ordered = intervals
    .filter((one) => intervalLength(one) > 0)
    .sort((a, b) => a.startAt - b.startAt);
  for (const next of ordered) {
    const last = union.at(-1);
    if (last && next.startAt <= last.endAt) {
      union[union.length - 1] = { startAt: last.startAt, endAt: Math.max(last.endAt, next.endAt) };
    } else {
      union.push({ startAt: next.startAt, endAt: next.endAt });
    }
  }
  return union;
}

/**
 * Milliseconds of `bounds` that lie in none of `holes`.
 *
 * @example
 * const holes = [{ startAt: 10, endAt: 30 }, { startAt: 20, endAt: 40 }];
 * lengthWithout({ startAt: 0, endAt: 100 }, holes); // 70: what two holes share counts once
 */
export function lengthWithout(bounds: Interval, holes: readonly Interval[]): number {
  let covered = 0;
  for (const hole of unionOfIntervals(holes)) {
    const inside = clampInterval(hole, bounds);
    if (inside) covered += intervalLength(inside);
  }
  return intervalLength(bounds) - covered;
}
