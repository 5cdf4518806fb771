import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../test/arbitraryEntry.js';
import { HOUR, SECOND } from '../../test/clock.js';
import { actorOf, take, totalOf } from '../../test/ledger.js';
import { repeatable } from '../../test/properties.js';
import { isWithinClockSkew } from '../capture/clockSkew.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { planEntryEdit } from './planEntryEdit.js';

interface Span {
  readonly startAt: number;
  readonly endAt: number;
}

const edits = fc.record({
  entry: arbitraryEntry({ outsideMs: 4 * SECOND }),
  startsBy: fc.integer({ min: -HOUR, max: HOUR }),
  lasts: fc.nat(2 * HOUR),
});

/** The entry after someone gave it another span: the plan, carried out to the letter. */
function edit(who: 'member' | 'admin', entry: DeletableEntry, next: Span): DeletableEntry {
  const { lostScreenshotIds, deductions } = planEntryEdit({ actor: actorOf(who), entry, next });
  const fate = `deleted_by_${who}` as const;
  const captures = entry.captures.map((capture) => ({
    ...capture,
    screenshots: capture.screenshots.map((one) =>
      lostScreenshotIds.includes(one.id) ? { ...one, fate } : one,
    ),
  }));
  return { ...entry, ...next, captures, deductions };
}

function present({ captures }: DeletableEntry) {
  return captures.flatMap(({ at, screenshots }) =>
    screenshots.filter(({ fate }) => fate === 'present').map(({ id }) => ({ id, at })),
  );
}

describe('editing an entry, whatever its moments and its new ends', () => {
  it('L2 loses exactly the screenshots that now lie outside', () => {
    fc.assert(
      fc.property(edits, ({ entry, startsBy, lasts }) => {
        const startAt = entry.startAt + startsBy;
        const next = { startAt, endAt: startAt + lasts };
        const inside = present(entry).filter(({ at }) => isWithinClockSkew(at, next));
        expect(present(edit('member', entry, next))).toEqual(inside);
      }),
      repeatable(300),
    );
  });

  it('D5 is for a member no cheaper way to delete: cutting off and growing back costs what a delete does', () => {
    fc.assert(
      fc.property(edits, ({ entry, startsBy, lasts }) => {
        const whole = { startAt: entry.startAt, endAt: entry.endAt ?? entry.startAt };
        const startAt = Math.max(whole.startAt, entry.startAt + startsBy);
        const next = { startAt, endAt: Math.min(whole.endAt, startAt + lasts) };
        fc.pre(next.startAt <= next.endAt);
        const cut = edit('member', entry, next);
        const kept = new Set(present(cut).map(({ id }) => id));
        const lost = present(entry).filter(({ id }) => !kept.has(id));
        const deleted = take(
          entry,
          'member',
          lost.map(({ id }) => id),
        );
        const back = totalOf(edit('member', cut, whole));
        // A delete of all removes the entry with its tail; an edit leaves it.
        if (deleted === undefined) expect(back).toBeLessThanOrEqual(totalOf(entry));
        else expect(back).toBe(totalOf(deleted));
      }),
      repeatable(600),
    );
  });

  it('D8 takes nothing off when an admin edits, there and back', () => {
    fc.assert(
      fc.property(edits, ({ entry, startsBy, lasts }) => {
        const startAt = entry.startAt + startsBy;
        const there = edit('admin', entry, { startAt, endAt: startAt + lasts });
        expect(totalOf(there)).toBe(lasts);
        const whole = { startAt: entry.startAt, endAt: entry.endAt ?? entry.startAt };
        expect(totalOf(edit('admin', there, whole))).toBe(totalOf(entry));
      }),
      repeatable(200),
    );
  });
});
