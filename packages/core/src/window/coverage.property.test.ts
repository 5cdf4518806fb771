import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, HOUR, MINUTE } from '../../test/clock.js';
import { repeatable } from '../../test/properties.js';
import type { CaptureId } from '../ids/ids.js';
import { clampInterval, intervalLength } from '../time/Interval.js';
import { entryInterval } from '../time-entry/trackedTime.js';
import { coverageOf } from './coverage.js';
import { coverageRuns, dayBarOf } from './coverageRuns.js';
import type { Outcome } from './outcome.js';
import { settleOutcome } from './settleOutcome.js';
import { windowsOf } from './window.js';

const START = clock('09:00');

const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    kind: fc.constant('captured'),
    captureId: fc.constantFrom('a', 'b'),
  }) as fc.Arbitrary<Outcome & { captureId: CaptureId }>,
  fc.record({
    kind: fc.constant('skipped'),
    reason: fc.constantFrom('locked', 'paused', 'agent_not_running', 'other_device'),
  }),
  fc.record({ kind: fc.constant('failed'), reason: fc.constantFrom('no_display', 'refused') }),
  fc.record({ kind: fc.constant('blank'), reason: fc.constantFrom('black', 'one_colour') }),
);

const entries = fc.record({
  startAt: fc.constant(START),
  endAt: fc.option(fc.integer({ min: START, max: START + HOUR })),
  windowMs: fc.integer({ min: MINUTE, max: 30 * MINUTE }),
});

/** A capture at each moment; every other one was deleted since. */
const capturesAt = (moments: readonly number[]) =>
  moments.map((at, index) => ({ captureId: `c${index}`, at, remaining: index % 2 === 0 }));

describe('coverage, whatever is known', () => {
  const worlds = fc.record({
    entry: entries,
    now: fc.integer({ min: START, max: START + 2 * HOUR }),
    moments: fc.array(fc.integer({ min: START - HOUR, max: START + 2 * HOUR }), { maxLength: 6 }),
    reports: fc.array(fc.tuple(fc.nat(12), outcomes), { maxLength: 6 }),
    from: fc.integer({ min: START - HOUR, max: START + HOUR }),
    length: fc.nat(2 * HOUR),
  });

  it('C8 gives every window exactly one state, and runs that fill the entry within the day', () => {
    fc.assert(
      fc.property(worlds, ({ entry, now, moments, reports, from, length }) => {
        const captures = capturesAt(moments);
        const windows = coverageOf({ entry, captures, outcomes: new Map(reports), now });
        expect(windows.map(({ state: _, ...window }) => window)).toEqual(windowsOf(entry, now));
        const day = { startAt: from, endAt: from + length };
        const runs = coverageRuns(windows, entry, day, now);
        const span = clampInterval(entryInterval(entry, now), day);
        expect(runs.reduce((sum, run) => sum + intervalLength(run), 0)).toBe(
          span ? intervalLength(span) : 0,
        );
        for (const [index, run] of runs.entries()) {
          const next = runs[index + 1];
          if (next === undefined) continue;
          expect(next.startAt).toBe(run.endAt);
          expect(next.state).not.toBe(run.state);
        }
      }),
      repeatable(),
    );
  });

  it('C8 looks the same on a bar, whatever was said of the windows without a capture', () => {
    fc.assert(
      fc.property(worlds, ({ entry, now, moments, reports, from, length }) => {
        const captures = capturesAt(moments);
        const within = { startAt: from, endAt: from + length };
        const windows = coverageOf({ entry, captures, outcomes: new Map(reports), within, now });
        expect(dayBarOf({ entry, captures, within, now })).toEqual({
          runs: coverageRuns(windows, entry, within, now),
          missedWindows: windows.filter(
            ({ state }) => state.kind !== 'captured' && state.kind !== 'open',
          ).length,
        });
      }),
      repeatable(),
    );
  });
});

describe('outcomes, in whatever order they arrive', () => {
  it('C8 end with one of the reports, a capture if there was one', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { minLength: 1, maxLength: 6 }), (reports) => {
        const settle = (list: readonly Outcome[]) =>
          list.reduce<Outcome | undefined>(
            (known, one) => settleOutcome(known, one, { hasArrived: true }),
            undefined,
          );
        const forth = settle(reports);
        const back = settle([...reports].reverse());
        expect(reports).toContain(forth);
        const captured = reports.some(({ kind }) => kind === 'captured');
        expect(forth?.kind === 'captured').toBe(captured);
        expect(back?.kind === 'captured').toBe(captured);
        expect(forth?.kind === 'skipped').toBe(back?.kind === 'skipped');
      }),
      repeatable(),
    );
  });
});
