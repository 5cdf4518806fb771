import type { Actor, CaptureSwitch, Interval, Person, Project, UserId } from '@glimpse/core';
import type { CapturedEntries } from '../deletion/loadDeletableEntries.js';
import type { OutcomeRecord } from '../ports/index.js';

/** What is known when a day is put together. */
export interface DayFacts {
  readonly actor: Actor;
  readonly captured: CapturedEntries;
  readonly outcomes: readonly OutcomeRecord[];
  readonly capturing: CaptureSwitch;
  readonly bounds: Interval;
  readonly projects: ReadonlyMap<string, Project>;
  readonly personOf: (userId: UserId) => Person;
  readonly now: number;
}
