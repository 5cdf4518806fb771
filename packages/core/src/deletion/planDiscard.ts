import { isWithinClockSkew } from '../capture/clockSkew.js';
import type { ScreenshotId } from '../ids/ids.js';
import { entryBinding, type EntryBinding } from '../time-entry/decideEntryChange.js';
import { entryInterval } from '../time-entry/trackedTime.js';
import type { DeletableCapture, DeletableEntry } from './DeletableEntry.js';
import type { EntryEffect } from './deletionPlan.js';
import { entryEffect } from './entryEffect.js';

/** A capture that its member held on their own machine and destroyed there, unsent. */
export interface DiscardedCapture {
  readonly id: string;
  /** Its moment, epoch milliseconds. */
  readonly at: number;
  /** The ids its screenshots would have had, one per display. */
  readonly screenshotIds: readonly ScreenshotId[];
}

/** Whether the discard stands, and what it does to the entry. */
export type DiscardDecision =
  | { readonly allowed: true; readonly effect: EntryEffect }
  | {
      readonly allowed: false;
      readonly code: EntryBinding | 'outside_entry' | 'screenshot_conflict';
    };

/**
 * What the discard of a held capture does to its entry: the same as a delete by the member (C10, D5),
 * with one difference. It is allowed while the timer runs, since nothing of it was ever sent (D4);
 * then its owned time comes off, and the entry stays whatever is left. What has been sent is no
 * discard any more (`screenshot_conflict`): it is deleted like every screenshot. A moment outside of
 * the entry was never its capture (`outside_entry`, C5).
 *
 * @param input.entry the entry with every capture the server knows of
 *
 * @example
 * const decision = planDiscard({ entry, capture: { id: captureId, at: now, screenshotIds: [screenshotId] }, now });
 * console.log(decision.allowed ? decision.effect.subtractedMs : decision.code);
 */
export function planDiscard(input: {
  readonly entry: DeletableEntry;
  readonly capture: DiscardedCapture;
  readonly now: number;
}): DiscardDecision {
  const { entry, capture, now } = input;
  const code = entryBinding(entry);
  if (code !== undefined) return { allowed: false, code };
  if (!isWithinClockSkew(capture.at, entryInterval(entry, now)))
    return { allowed: false, code: 'outside_entry' };
  const known = entry.captures.find((one) => one.id === capture.id);
  if (known?.screenshots.some(({ fate }) => fate === 'present'))
    return { allowed: false, code: 'screenshot_conflict' };
  const captures = known ? entry.captures : [...entry.captures, held(capture)];
  const effect = entryEffect({
    entry: { ...entry, captures },
    doomed: new Set(capture.screenshotIds),
    byAdmin: false,
    now,
  });
  return { allowed: true, effect };
}

function held({ id, at, screenshotIds }: DiscardedCapture): DeletableCapture {
  return { id, at, screenshots: screenshotIds.map((one) => ({ id: one, fate: 'present' })) };
}
