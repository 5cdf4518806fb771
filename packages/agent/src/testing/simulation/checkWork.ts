import { CLOCK_SKEW_MS, instantAt, windowIndexAt, windowsOf } from '@glimpse/core';

import type { TestAgent } from '../startTestAgent.js';

const SECOND_MS = 1_000;

/** The length of a window in the simulation. */
export const WINDOW_MS = 300_000;

/** What came of a simulated stretch of work, and what went against the rules. */
export interface SimulatedWork {
  /** Windows that ran to their end. */
  readonly windows: number;
  readonly captures: number;
  /** Pictures of after a stop that could not be heard of; the server refused them (C5). */
  readonly refused: number;
  /** Windows without a capture: locked, paused, slept through, and so on. */
  readonly without: number;
  /** One line for everything that must not have happened. */
  readonly violations: readonly string[];
}

/** From one instant to another, in epoch milliseconds. */
export interface Stretch {
  readonly startAt: number;
  endAt: number;
}

/** A time entry of the simulation. */
export interface Entry {
  readonly id: string;
  readonly startAt: number;
  endAt: number | null;
}

/** What the person did, as far as the check needs it. */
export interface PersonsWork {
  readonly entries: readonly Entry[];
  readonly allowed: readonly Stretch[];
  readonly certain: readonly Stretch[];
  readonly unheard: readonly Stretch[];
  refused(): number;
}

/** Holds what an agent did against rules C1, C2 and C8. */
export async function checkWork(test: TestAgent, person: PersonsWork): Promise<SimulatedWork> {
  const violations: string[] = [];
  const captures = new Map<string, number>();
  for (const { metadata } of test.server.uploads) {
    const key = `${metadata.timeEntryId}/${metadata.windowIndex}`;
    captures.set(key, (captures.get(key) ?? 0) + 1);
    const at = instantAt(metadata.capturedAt);
    const entry = person.entries.find(({ id }) => id === metadata.timeEntryId);
    if (!isInside(entry, at)) violations.push(`${key} was captured outside its entry`);
    else if (windowIndexAt({ ...entry, windowMs: WINDOW_MS }, at) !== metadata.windowIndex) {
      violations.push(`${key} was captured in another window`);
    }
  }
  for (const [key, count] of captures) {
    if (count > 1) violations.push(`${key} was captured ${count} times`);
  }

  let passed = 0;
  for (const entry of person.entries) {
    for (const window of windowsOf({ ...entry, windowMs: WINDOW_MS }, entry.startAt)) {
      if (window.endAt - window.startAt < WINDOW_MS) continue;
      passed += 1;
      const key = `${entry.id}/${window.index}`;
      const couldCapture = isCovered(person.certain, window.endAt - SECOND_MS, window.endAt);
      if (!captures.has(key) && couldCapture)
        violations.push(
          `${key} allowed a capture and has none: ${JSON.stringify(test.server.outcomes.get(key))}`,
        );
      const outcome = test.server.outcomes.get(key);
      if (captures.has(key) !== (outcome?.kind === 'captured')) {
        violations.push(`${key} is told to be ${JSON.stringify(outcome)}`);
      }
    }
  }
  for (const at of test.grabs) {
    const isExcused = isCovered(person.unheard, at, at);
    if (!isExcused && !isCovered(person.allowed, at, at))
      violations.push(`a capture at ${at} was not allowed`);
  }
  const left = (await test.store.spool.size()).items;
  if (left > 0) violations.push(`${left} captures were never sent`);
  const refused = person.refused();
  const without = passed - captures.size;
  return { windows: passed, captures: captures.size, refused, without, violations };
}

/** Whether [from, to] lies inside stretches that touch each other, which are in order. */
function isCovered(stretches: readonly Stretch[], from: number, to: number): boolean {
  let reached: number | undefined;
  for (const { startAt, endAt } of stretches) {
    if (startAt <= (reached ?? from) && endAt >= (reached ?? from)) reached = endAt;
  }
  return reached !== undefined && reached >= to;
}

/** A machine that wakes up learns of a stop a moment later; the server allows for it (C5). */
export function isInside(entry: Entry | undefined, at: number): entry is Entry {
  return entry !== undefined && at >= entry.startAt && at <= (entry.endAt ?? at) + CLOCK_SKEW_MS;
}
