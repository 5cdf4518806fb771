import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry, arbitraryTakes } from '../../test/arbitraryEntry.js';
import { clock, DAY_MS, HOUR, SECOND } from '../../test/clock.js';
import {
  actorOf,
  carryOut,
  screenshotsOf,
  take,
  totalOf,
  type Ledger,
  type Taker,
} from '../../test/ledger.js';
import { repeatable } from '../../test/properties.js';
import { isWithinClockSkew } from '../capture/clockSkew.js';
import type { ScreenshotId } from '../ids/ids.js';
import { intervalLength, unionOfIntervals } from '../time/Interval.js';
import { instantAt } from '../time/instant.js';
import { entryInterval } from '../time-entry/trackedTime.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { dayEffects } from './dayEffects.js';
import { ownedIntervals } from './ownedIntervals.js';
import { planDeletion } from './planDeletion.js';
import { planDiscard } from './planDiscard.js';

interface Takes {
  readonly takers: readonly (Taker | undefined)[];
  readonly orders: readonly [number[], number[]];
}

/** Every screenshot with its taker, in one of the two orders. */
function inOrder(entry: DeletableEntry, takes: Takes, order: 0 | 1): [Taker, ScreenshotId][] {
  const ids = screenshotsOf(entry);
  return takes.orders[order].flatMap((index): [Taker, ScreenshotId][] => {
    const taker = takes.takers[index];
    const id = ids[index];
    return taker === undefined || id === undefined ? [] : [[taker, id]];
  });
}

function oneByOne(entry: DeletableEntry, takes: readonly [Taker, ScreenshotId][]): Ledger {
  return takes.reduce<Ledger>((ledger, [taker, id]) => take(ledger, taker, [id]), entry);
}

/** Whole groups at once: first what retention takes, then the admin, then the member. */
function allAtOnce(entry: DeletableEntry, takes: readonly [Taker, ScreenshotId][]): Ledger {
  return (['expiry', 'admin', 'member'] as const).reduce<Ledger>(
    (ledger, who) =>
      take(
        ledger,
        who,
        takes.filter(([taker]) => taker === who).map(([, id]) => id),
      ),
    entry,
  );
}

/** Some screenshots of an entry after some takes. */
const worlds = fc.record({
  entry: arbitraryEntry(),
  earlier: arbitraryTakes(),
  taker: fc.constantFrom('member', 'admin'),
  chosen: fc.uniqueArray(fc.nat(23), { minLength: 1 }),
});

function idsOf({ screenshots }: DeletableEntry['captures'][number]): ScreenshotId[] {
  return screenshots.map(({ id }) => id);
}

function choose(entry: DeletableEntry, chosen: readonly number[]): ScreenshotId[] {
  const ids = screenshotsOf(entry);
  return chosen.flatMap((index) => ids[index] ?? []);
}

describe('deleting, whatever the entry and the order', () => {
  it('D11 gives the same total in any order, one by one or all at once, whoever deletes', () => {
    fc.assert(
      fc.property(arbitraryEntry(), arbitraryTakes(), (entry, takes) => {
        const forth = oneByOne(entry, inOrder(entry, takes, 0));
        const back = oneByOne(entry, inOrder(entry, takes, 1));
        const together = allAtOnce(entry, inOrder(entry, takes, 0));
        expect(totalOf(back)).toBe(totalOf(forth));
        expect(totalOf(together)).toBe(totalOf(forth));
        expect(back === undefined).toBe(forth === undefined);
        expect(together === undefined).toBe(forth === undefined);
      }),
      repeatable(600),
    );
  });

  it('D5 subtracts exactly the seconds that a count second by second gives', () => {
    const whole = arbitraryEntry({ grainMs: SECOND, outsideMs: 4 * SECOND });
    fc.assert(
      fc.property(whole, arbitraryTakes(), (entry, takes) => {
        const left = oneByOne(entry, inOrder(entry, takes, 0));
        if (left !== undefined) expect(totalOf(left)).toBe(secondsNotTaken(entry, takes) * SECOND);
      }),
      repeatable(200),
    );
  });

  it('D6 removes an entry only when the member took every screenshot or nothing is left', () => {
    fc.assert(
      fc.property(arbitraryEntry(), arbitraryTakes(), (entry, takes) => {
        const deeds = inOrder(entry, takes, 0);
        const left = oneByOne(entry, deeds);
        const mine = deeds.filter(([taker]) => taker === 'member').length;
        const tookAll = mine > 0 && mine === screenshotsOf(entry).length;
        if (tookAll) expect(left).toBeUndefined();
        else if (left === undefined) expect(secondsNotTaken(entry, takes)).toBe(0);
      }),
      repeatable(600),
    );
  });

  it('D5 makes owned intervals and the tail add up to the entry, without overlap', () => {
    fc.assert(
      fc.property(arbitraryEntry(), (entry) => {
        const owned = [...ownedIntervals(entry, entry.captures).values()];
        const endAt = entry.endAt ?? entry.startAt;
        const length = owned.reduce((sum, one) => sum + intervalLength(one), 0);
        const union = unionOfIntervals(owned);
        const tailFrom = union.at(-1)?.endAt ?? entry.startAt;
        expect(union.length).toBeLessThanOrEqual(1);
        expect(union.at(0)?.startAt ?? entry.startAt).toBe(entry.startAt);
        expect(length + (endAt - tailFrom)).toBe(endAt - entry.startAt);
        expect(tailFrom).toBeLessThanOrEqual(endAt);
      }),
      repeatable(600),
    );
  });

  it('D11 has no total that is negative or grows by a delete', () => {
    fc.assert(
      fc.property(arbitraryEntry(), arbitraryTakes(), (entry, takes) => {
        let ledger: Ledger = entry;
        for (const [taker, id] of inOrder(entry, takes, 0)) {
          const before = totalOf(ledger);
          ledger = take(ledger, taker, [id]);
          expect(totalOf(ledger)).toBeGreaterThanOrEqual(0);
          expect(totalOf(ledger)).toBeLessThanOrEqual(before);
        }
      }),
      repeatable(),
    );
  });

  it('D12 carries out what it plans: totals, screenshots, and nothing left to ask', () => {
    fc.assert(
      fc.property(worlds, ({ entry, earlier, taker, chosen }) => {
        const ledger = oneByOne(entry, inOrder(entry, earlier, 0));
        if (ledger === undefined) return;
        const screenshotIds = choose(entry, chosen);
        const question = { actor: actorOf(taker), screenshotIds };
        const plan = planDeletion({ ...question, entries: [ledger] });
        const after = carryOut(ledger, plan);
        const [effect] = plan.entries;
        expect(effect?.totalBeforeMs ?? totalOf(ledger)).toBe(totalOf(ledger));
        expect(effect?.totalAfterMs ?? totalOf(ledger)).toBe(totalOf(after));
        expect(plan.subtractedMs).toBe(totalOf(ledger) - totalOf(after));
        if (after === undefined) return;
        const again = planDeletion({ ...question, entries: [after] });
        expect(again.entries).toEqual([]);
        expect(again.items.every((item) => !item.allowed)).toBe(true);
      }),
      repeatable(600),
    );
  });

  it('D12 names subtractions that are disjoint, inside the entry, and add up', () => {
    fc.assert(
      fc.property(worlds, ({ entry, earlier, taker, chosen }) => {
        const ledger = oneByOne(entry, inOrder(entry, earlier, 0));
        if (ledger === undefined) return;
        const screenshotIds = choose(entry, chosen);
        const plan = planDeletion({ actor: actorOf(taker), screenshotIds, entries: [ledger] });
        for (const effect of plan.entries) {
          const parts = effect.subtractions.map(({ start, end }) => ({
            startAt: instantAt(start),
            endAt: instantAt(end),
          }));
          expect(unionOfIntervals(parts)).toEqual(parts);
          expect(parts.reduce((sum, one) => sum + intervalLength(one), 0)).toBe(
            effect.subtractedMs,
          );
          for (const { startAt, endAt } of parts) {
            expect(startAt).toBeGreaterThanOrEqual(ledger.startAt);
            expect(endAt).toBeLessThanOrEqual(ledger.endAt ?? ledger.startAt);
          }
        }
      }),
      repeatable(),
    );
  });

  it('C10 D5 takes off by a discard what the member’s delete of the same moment would', () => {
    fc.assert(
      fc.property(worlds, fc.nat(23), ({ entry, earlier }, chosen) => {
        const moment = entry.captures[chosen % entry.captures.length];
        fc.pre(moment !== undefined && isWithinClockSkew(moment.at, entryInterval(entry, 0)));
        const ids = idsOf(moment);
        const others = inOrder(entry, earlier, 0).filter(([, id]) => !ids.includes(id));
        const ledger = oneByOne(entry, others);
        fc.pre(ledger !== undefined);
        const plan = planDeletion({
          actor: actorOf('member'),
          screenshotIds: ids,
          entries: [ledger],
        });
        const decision = planDiscard({
          entry: { ...ledger, captures: ledger.captures.filter(({ id }) => id !== moment.id) },
          capture: { id: moment.id, at: moment.at, screenshotIds: ids },
          now: 0,
        });
        expect(decision).toMatchObject({ allowed: true });
        if (!decision.allowed) return;
        const { deletedScreenshotIds: _, ...effect } = decision.effect;
        expect(plan.entries).toMatchObject([effect]);
      }),
      repeatable(200),
    );
  });

  it('D8 never changes a total by an admin’s delete', () => {
    fc.assert(
      fc.property(worlds, ({ entry, earlier, chosen }) => {
        const ledger = oneByOne(entry, inOrder(entry, earlier, 0));
        expect(totalOf(take(ledger, 'admin', choose(entry, chosen)))).toBe(totalOf(ledger));
      }),
      repeatable(),
    );
  });

  it('T1 D8 leaves the cost of every other moment as it was, whoever took this one', () => {
    fc.assert(
      fc.property(
        arbitraryEntry(),
        fc.nat(23),
        fc.constantFrom('expiry', 'admin'),
        (entry, chosen, taker) => {
          const gone = entry.captures[chosen % entry.captures.length];
          if (gone === undefined) return;
          const ledger = take(entry, taker, idsOf(gone));
          for (const other of entry.captures.filter(({ id }) => id !== gone.id)) {
            const owned = ownedIntervals(entry, entry.captures).get(other.id);
            const left = totalOf(entry) - (owned ? intervalLength(owned) : 0);
            expect(totalOf(take(ledger, 'member', idsOf(other)))).toBe(left < SECOND ? 0 : left);
          }
        },
      ),
      repeatable(200),
    );
  });

  it('D11 keeps every interval inside its entry, however it is shortened or moved in between', () => {
    const edits = fc.array(
      fc.record({ shift: fc.integer({ min: -HOUR, max: HOUR }), length: fc.nat(2 * HOUR) }),
      { minLength: 24, maxLength: 24 },
    );
    fc.assert(
      fc.property(arbitraryEntry(), arbitraryTakes(), edits, (entry, takes, changes) => {
        let ledger: Ledger = entry;
        for (const [step, [taker, id]] of inOrder(entry, takes, 0).entries()) {
          ledger = take(ledger, taker, [id]);
          const change = changes[step];
          if (ledger === undefined || change === undefined) return;
          const startAt: number = ledger.startAt + change.shift;
          ledger = { ...ledger, startAt, endAt: startAt + change.length };
          expect(totalOf(ledger)).toBeGreaterThanOrEqual(0);
          expect(totalOf(ledger)).toBeLessThanOrEqual(change.length);
          for (const owned of ownedIntervals(ledger, ledger.captures).values()) {
            expect(owned.startAt).toBeGreaterThanOrEqual(startAt);
            expect(owned.endAt).toBeLessThanOrEqual(startAt + change.length);
            expect(intervalLength(owned)).toBeGreaterThan(0);
          }
        }
      }),
      repeatable(),
    );
  });

  it('D12 makes the days add up to the entry in any zone', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Havana', 'Pacific/Apia');
    fc.assert(
      fc.property(worlds, zones, fc.nat(2 * DAY_MS), ({ entry, chosen }, timeZone, length) => {
        const endAt = entry.startAt + length;
        const long = { ...entry, endAt };
        const plan = planDeletion({
          actor: actorOf('member'),
          screenshotIds: choose(entry, chosen),
          entries: [long],
        });
        const days = dayEffects({ plan, entries: [long], timeZone, now: endAt });
        const dropped = days.reduce((sum, { beforeMs, afterMs }) => sum + beforeMs - afterMs, 0);
        expect(dropped).toBe(plan.subtractedMs);
      }),
      repeatable(150),
    );
  });
});

/** The oracle: each second belongs to the next moment; it is gone when the member took a display of that. */
function secondsNotTaken(entry: DeletableEntry, takes: Takes): number {
  const mine = new Set(
    inOrder(entry, takes, 0)
      .filter(([taker]) => taker === 'member')
      .map(([, id]) => id),
  );
  const moments = [...entry.captures].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let left = 0;
  for (let at = entry.startAt; at + SECOND <= (entry.endAt ?? clock('09:00')); at += SECOND) {
    const next = moments.find((moment) => moment.at >= at + SECOND);
    const taken = next?.screenshots.some(({ id }) => mine.has(id)) ?? false;
    if (!taken) left++;
  }
  return left;
}
