import {
  coverageOf,
  type CaptureSwitch,
  type CoveredWindow,
  type CoveringCapture,
  type Interval,
  type Outcome,
} from '@glimpse/core';
import type { OutcomeRecord, TimeEntryRecord } from '../ports/index.js';

/** The windows of an entry that touch the day, each with what became of it (C8). Breaks have none (C1). */
export function coverageOfDay(input: {
  readonly entry: TimeEntryRecord;
  readonly captures: readonly CoveringCapture[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly capturing: CaptureSwitch;
  readonly bounds: Interval;
  readonly now: number;
}): CoveredWindow[] {
  const { entry, captures, capturing, bounds, now } = input;
  if (entry.type === 'BREAK') return [];
  const outcomes = new Map<number, Outcome>();
  for (const { windowIndex, outcome } of input.outcomes) outcomes.set(windowIndex, outcome);
  return coverageOf({ entry, captures, outcomes, capturing, within: bounds, now });
}
