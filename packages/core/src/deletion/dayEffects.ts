import { addDays } from '../day/day.js';
import type { Day } from '../day/daySchema.js';
import { dayBounds } from '../day/dayBounds.js';
import { dayOf } from '../day/dayOf.js';
import type { TimeEntryId, UserId } from '../ids/ids.js';
import { instantAt } from '../time/instant.js';
import { trackedMsWithin, type TrackedEntry } from '../time-entry/trackedTime.js';
import type { DayEffect, DeletionPlan, EntryEffect } from './deletionPlan.js';

/** An entry that counts towards its member's day. */
export interface CountedEntry extends TrackedEntry {
  readonly id: TimeEntryId;
  readonly userId: UserId;
}

/**
 * The days, in order, on which an effect's entry lies: two or more when it crosses midnight.
 *
 * @example
 * const plan = planDeletion({ actor, screenshotIds: [screenshotId], entries: [entry] });
 * const days = plan.entries.flatMap((effect) => daysOfEffect(effect, 'Europe/Berlin')); // ['2026-11-19']
 */
export function daysOfEffect(effect: EntryEffect, timeZone: string): Day[] {
  const days: Day[] = [];
  const last = dayOf(Math.max(instantAt(effect.start), instantAt(effect.end) - 1), timeZone);
  for (let day = dayOf(instantAt(effect.start), timeZone); day <= last; day = addDays(day, 1))
    days.push(day);
  return days;
}

/**
 * What a plan does to each day's total: "Your day, before and after" (D12). Only days that change.
 *
 * @param input.entries every entry that overlaps those days, the planned ones included
 * @example
 * const plan = planDeletion({ actor, screenshotIds: [screenshotId], entries: [entry] });
 * for (const { day, beforeMs, afterMs } of dayEffects({ plan, entries: [entry], timeZone: 'Europe/Berlin', now }))
 *   console.log(day, beforeMs, afterMs);
 */
export function dayEffects(input: {
  readonly plan: Pick<DeletionPlan, 'entries'>;
  readonly entries: readonly CountedEntry[];
  readonly timeZone: string;
  readonly now: number;
}): DayEffect[] {
  const { plan, entries, timeZone, now } = input;
  const affected = new Map<string, { userId: UserId; day: Day }>();
  for (const effect of plan.entries) {
    for (const day of daysOfEffect(effect, timeZone))
      affected.set(`${effect.userId} ${day}`, { userId: effect.userId, day });
  }
  return [...affected.values()]
    .map(({ userId, day }) => {
      const bounds = dayBounds(day, timeZone);
      const own = entries.filter((entry) => entry.userId === userId);
      const total = (list: readonly TrackedEntry[]) =>
        list.reduce((sum, one) => sum + trackedMsWithin(one, bounds, now), 0);
      return {
        userId,
        day,
        beforeMs: total(own),
        afterMs: total(own.map((entry) => carriedOut(entry, plan.entries))),
      };
    })
    .filter((effect) => effect.beforeMs !== effect.afterMs);
}

/** An entry that goes has lost all its time: no other case. */
function carriedOut(entry: CountedEntry, effects: readonly EntryEffect[]): CountedEntry {
  const effect = effects.find((one) => one.timeEntryId === entry.id);
  if (!effect) return entry;
  const taken = effect.subtractions.map(({ start, end }) => ({
    startAt: instantAt(start),
    endAt: instantAt(end),
  }));
  return { ...entry, deductions: [...entry.deductions, ...taken] };
}
