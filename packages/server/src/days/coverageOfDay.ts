import {
  coverageOf,
  type CoveredWindow,
  type CoveringCapture,
  type Interval,
  type Outcome,
  type PolicyHistory,
} from '@glimpse/core';
import type { OutcomeRecord, TimeEntryRecord } from '../ports/index.js';

/** The windows of an entry that touch the day, each with what became of it (C8). Breaks have none (C1). */
export function coverageOfDay(input: {
  readonly entry: TimeEntryRecord;
  readonly captures: readonly CoveringCapture[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly history: PolicyHistory;
  readonly bounds: Interval;
  readonly now: number;
}): CoveredWindow[] {
  const { entry, captures, history, bounds, now } = input;
  if (entry.type === 'BREAK') return [];
  const outcomes = new Map<number, Outcome>(
    input.outcomes.map(({ windowIndex, outcome }) => [windowIndex, outcome]),
  );
  return coverageOf({ entry, captures, outcomes, history, within: bounds, now });
}
