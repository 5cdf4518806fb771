import type { PolicyVersionWire, ScreenshotId, TimeEntry } from '@glimpse/core';
import type { EntrySpec } from '../scenario/Scenario.js';
import { nowOf, wallInstant } from '../scenario/wallInstant.js';
import type { MockPerson, Stage } from './Stage.js';

/** An entry while it is played: what exists of it so far. */
export interface PlayedEntry {
  readonly spec: EntrySpec;
  readonly person: MockPerson;
  readonly startAt: number;
  /** The end, or the scenario's now while the timer runs. */
  readonly untilAt: number;
  /** Screenshots by their moment, as they were uploaded. */
  readonly uploaded: Map<number, ScreenshotId[]>;
  started?: TimeEntry;
  /** What the agent was told when the entry began. */
  policy?: Pick<PolicyVersionWire, 'version' | 'obscure'>;
}

/** The entry before anything of it happened. */
export function planEntry(stage: Stage, spec: EntrySpec): PlayedEntry {
  const instant = (time: string) =>
    wallInstant(stage.scenario, { daysAgo: spec.daysAgo ?? 0, time });
  return {
    spec,
    person: stage.person(spec.who),
    startAt: instant(spec.from),
    untilAt: spec.to === undefined ? nowOf(stage.scenario) : instant(spec.to),
    uploaded: new Map(),
  };
}

/** The entry as it was started. @throws when an act came before its start */
export function startedEntry({ started, spec }: PlayedEntry): TimeEntry {
  if (started) return started;
  throw new Error(
    `@glimpse/mock-server: the entry of ${spec.who} at ${spec.from} has an act before its start. Check the times of the scenario.`,
  );
}
