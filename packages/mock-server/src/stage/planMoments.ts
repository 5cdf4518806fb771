import { DEFAULT_POLICY_SETTINGS, windowsOf } from '@glimpse/core';
import type { Stage } from './Stage.js';
import type { PlayedEntry } from './PlayedEntry.js';
import { wallInstant } from '../scenario/wallInstant.js';

const WINDOW_MS = DEFAULT_POLICY_SETTINGS.intervalSeconds * 1000;
/** No moment lies in the first or last part of its window, so that lists look even. */
const MARGIN = 0.15;

/** The windows of an entry that are over, or cut short by its end. */
export function planWindows({ spec, startAt, untilAt }: PlayedEntry) {
  const endAt = spec.to === undefined ? null : untilAt;
  return windowsOf({ startAt, endAt, windowMs: WINDOW_MS }, untilAt).filter(
    (window) => window.endAt <= untilAt,
  );
}

/** The moments that the scenario names, or one in every window that is not missed. */
export function planMoments(stage: Stage, played: PlayedEntry): number[] {
  const { captures, missed = {}, daysAgo = 0 } = played.spec;
  if (captures) return captures.map((time) => wallInstant(stage.scenario, { daysAgo, time }));
  return planWindows(played)
    .filter(({ index }) => missed[index] === undefined)
    .map(({ startAt, endAt }) => {
      const [drawn = 0] = stage.random.bytes(1);
      const share = MARGIN + (1 - 2 * MARGIN) * (drawn / 256);
      return startAt + Math.floor(((endAt - startAt) * share) / 1000) * 1000;
    });
}
