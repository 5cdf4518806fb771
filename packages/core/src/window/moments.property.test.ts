import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquared, chiSquaredLimit } from '../../test/chiSquared.js';
import { clock, from, MINUTE, SECOND } from '../../test/clock.js';
import { repeatable } from '../../test/properties.js';
import { seededRandom } from '../../test/seededRandom.js';
import type { RandomSource } from '../random/RandomSource.js';
import { decideDraw, type SettledWindow } from './decideDraw.js';
import { drawMoment } from './drawMoment.js';
import { windowIndexAt } from './window.js';

const BINS = 300;

/** The statistic of moments of a window, counted in as many parts as there are bins. */
function unevenness(draws: number, part: number, moment: (index: number) => number): number {
  const counts = Array.from({ length: BINS }, () => 0);
  for (let index = 0; index < draws; index++) {
    const bin = Math.floor((moment(index) / part) * BINS);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return chiSquared(counts);
}

describe('moments', () => {
  const window = from('09:00', '09:05');
  const length = window.endAt - window.startAt;
  const drawn = (random: RandomSource, start: number) =>
    (drawMoment(window, start, random) ?? Number.NaN) - start;

  it('C2 are uniform in their window (chi-squared)', () => {
    const random = seededRandom(1);
    const uneven = unevenness(60_000, length, () => drawn(random, window.startAt));
    expect(uneven).toBeLessThan(chiSquaredLimit(BINS));
    expect(uneven).toBeGreaterThan(BINS / 2);
  });

  it('C2 are uniform in what is left of it', () => {
    const random = seededRandom(2);
    const late = window.endAt - 40 * SECOND;
    const uneven = unevenness(60_000, 40 * SECOND, () => drawn(random, late));
    expect(uneven).toBeLessThan(chiSquaredLimit(BINS));
  });

  it('C2 would be found out if they favoured one part of the window a little', () => {
    const random = seededRandom(3);
    const biased = unevenness(60_000, length, (index) => {
      const moment = drawn(random, window.startAt);
      return index % 20 === 0 ? moment / 2 : moment;
    });
    expect(biased).toBeGreaterThan(chiSquaredLimit(BINS));
  });

  it('C2 never lie outside their window or before the agent was ready', () => {
    fc.assert(
      fc.property(fc.nat(10 * MINUTE), fc.integer(), (ready, seed) => {
        const start = window.startAt - 5 * MINUTE + ready;
        const at = drawMoment(window, start, seededRandom(seed));
        if (at === undefined) expect(start).toBeGreaterThanOrEqual(window.endAt);
        else {
          expect(at).toBeGreaterThanOrEqual(Math.max(start, window.startAt));
          expect(at).toBeLessThan(window.endAt);
        }
      }),
      repeatable(),
    );
  });
});

/** What happens to an agent: it runs on for a while, it is killed and back after a while, the clock jumps. */
type Happening = { readonly kind: 'run' | 'restart' | 'clock'; readonly ms: number };

/** The least agent that keeps the rule: it settles a window durably before it waits for the moment. */
function captures(happenings: readonly Happening[], seed: number): number[] {
  const entry = { id: 'entry', startAt: clock('09:00'), endAt: null, windowMs: 5 * MINUTE };
  const random = seededRandom(seed);
  const taken: number[] = [];
  let now = entry.startAt;
  let settled: SettledWindow | undefined;
  let momentAt: number | undefined;
  const runUntil = (end: number) => {
    while (now < end) {
      if (momentAt === undefined) {
        const decision = decideDraw({ entry, settled, now });
        if (!decision.draw) {
          now = Math.min(end, decision.reason === 'window_settled' ? decision.nextAt : end);
          continue;
        }
        settled = { timeEntryId: entry.id, index: decision.window.index };
        momentAt = drawMoment(decision.window, decision.from, random);
      }
      if (momentAt === undefined || momentAt > end) now = end;
      else {
        now = Math.max(now, momentAt);
        taken.push(now);
        momentAt = undefined;
      }
    }
  };
  for (const { kind, ms } of happenings) {
    if (kind === 'run') runUntil(now + ms);
    else now = kind === 'clock' ? Math.max(entry.startAt, now - ms) : now + ms;
    if (kind === 'restart') momentAt = undefined;
  }
  return taken;
}

describe('an agent that is stopped and started', () => {
  const indexOf = (at: number) =>
    windowIndexAt({ startAt: clock('09:00'), endAt: null, windowMs: 5 * MINUTE }, at);
  const happening = (kinds: Happening['kind'][]) =>
    fc.array(fc.record({ kind: fc.constantFrom(...kinds), ms: fc.nat(7 * MINUTE) }), {
      minLength: 1,
      maxLength: 40,
    });

  it('C2 never captures twice in a window, over any sequence of restarts', () => {
    fc.assert(
      fc.property(happening(['run', 'restart']), fc.integer(), (happenings, seed) => {
        const windows = captures(happenings, seed).map(indexOf);
        expect(new Set(windows).size).toBe(windows.length);
      }),
      repeatable(600),
    );
  });

  it('C2 never captures twice in a window when the clock is set back, either', () => {
    fc.assert(
      fc.property(happening(['run', 'restart', 'clock']), fc.integer(), (happenings, seed) => {
        const windows = captures(happenings, seed).map(indexOf);
        expect(new Set(windows).size).toBe(windows.length);
      }),
      repeatable(600),
    );
  });

  it('C2 captures exactly once in every window that it ran through', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7 * MINUTE), { maxLength: 20 }), fc.integer(), (runs, seed) => {
        const happenings = runs.map((ms) => ({ kind: 'run' as const, ms }));
        const whole = Math.floor(runs.reduce((sum, ms) => sum + ms, 0) / (5 * MINUTE));
        const windows = captures(happenings, seed).map(indexOf);
        const expected = Array.from({ length: whole }, (_, index) => index);
        expect(windows.filter((index) => index < whole)).toEqual(expected);
      }),
      repeatable(),
    );
  });
});
