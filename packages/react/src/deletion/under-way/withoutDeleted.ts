import type {
  DayCapture,
  DayEntry,
  DayTotals,
  EntryEffect,
  MemberDay,
  ScreenshotId,
} from '@glimpse/core';
import type { DeletionOrder } from './DeletionOrder.js';

/** A member's day as it will be once the server has carried these deletions out. */
export function withoutDeleted(memberDay: MemberDay, orders: readonly DeletionOrder[]): MemberDay {
  const own = orders.filter(({ answer }) => concerns(answer.plan.entries, memberDay.member.id));
  if (own.length === 0) return memberDay;
  const effects = own.flatMap(({ answer }) => answer.plan.entries);
  const takenMs = sum(own.map((order) => takenFrom(order, memberDay)));
  return {
    ...memberDay,
    trackedMs: memberDay.trackedMs - takenMs,
    entries: memberDay.entries.flatMap((entry) =>
      effects
        .filter((effect) => effect.timeEntryId === entry.entry.id)
        .reduce<DayEntry[]>(
          (left, effect) => left.flatMap((one) => entryAfter(one, effect)),
          [entry],
        ),
    ),
  };
}

/** The members of a day as they will be: what goes is counted no more. */
export function totalsWithoutDeleted(
  totals: DayTotals,
  orders: readonly DeletionOrder[],
): DayTotals {
  const own = orders.filter(({ day }) => day === totals.day);
  if (own.length === 0) return totals;
  const members = totals.members.map((member) => {
    const effects = own
      .flatMap(({ answer }) => answer.plan.entries)
      .filter(({ userId }) => userId === member.userId);
    const place = { day: totals.day, member: { id: member.userId } };
    return effects.length === 0
      ? member
      : {
          ...member,
          screenshots: Math.max(0, member.screenshots - goneBy(effects)),
          trackedMs: member.trackedMs - sum(own.map((order) => takenFrom(order, place))),
        };
  });
  return { ...totals, members };
}

/** An entry with less; none once the whole entry goes. */
function entryAfter(entry: DayEntry, effect: EntryEffect): DayEntry[] {
  if (effect.outcome.fate === 'deleted') return [];
  const gone = new Set(effect.deletedScreenshotIds);
  const captures = entry.captures.map((capture) => captureAfter(capture, gone));
  return [
    {
      ...entry,
      captures,
      trackedMs: entry.trackedMs - effect.subtractedMs,
      takenOffMs: entry.takenOffMs + effect.subtractedMs,
    },
  ];
}

/** A moment without what goes. Who deletes it is told once it is done. */
function captureAfter(capture: DayCapture, gone: ReadonlySet<ScreenshotId>): DayCapture {
  const going = capture.screenshots.filter(({ id }) => gone.has(id));
  if (going.length === 0) return capture;
  const deleted = going.map(({ id, display, capturedAt }) => ({
    id,
    displayNumber: display.number,
    fate: 'deleted_by_member' as const,
    by: null,
    at: capturedAt,
  }));
  return {
    ...capture,
    screenshots: capture.screenshots.filter(({ id }) => !gone.has(id)),
    deleted: [...capture.deleted, ...deleted],
  };
}

function concerns(effects: readonly EntryEffect[], userId: EntryEffect['userId']): boolean {
  return effects.some((effect) => effect.userId === userId);
}

/** What comes off one person's day. Milliseconds. */
function takenFrom(
  { answer }: DeletionOrder,
  { day, member }: Pick<MemberDay, 'day'> & { member: Pick<MemberDay['member'], 'id'> },
): number {
  const own = answer.days.filter((one) => one.day === day && one.userId === member.id);
  return sum(own.map(({ beforeMs, afterMs }) => beforeMs - afterMs));
}

function goneBy(effects: readonly EntryEffect[]): number {
  return sum(effects.map((effect) => effect.deletedScreenshotIds.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
