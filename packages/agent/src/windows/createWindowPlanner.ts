import {
  decideCapture,
  decideDraw,
  drawMoment,
  windowAt,
  type RandomSource,
  type SkipReason,
  type TimeEntry,
  type Window,
} from '@glimpse/core';

import type { WindowLedger } from '../ports/WindowLedger.js';
import { circumstancesOf, windowedEntryOf, type Times } from '../situation/circumstancesOf.js';
import type { Situation } from '../situation/Situation.js';

/** A moment missed by more than this was slept through, and what is left of the window is drawn from. */
const LATE_MS = 2_000;

/** What is to be done next. */
export type PlannedStep =
  /** Nothing until `until` (server time), or until the situation changes. */
  | { readonly kind: 'wait'; readonly until: number | undefined }
  | { readonly kind: 'capture'; readonly window: Window; readonly entry: TimeEntry };

/** Decides, window by window, when to capture (C2) and why not (C8). */
export interface WindowPlanner {
  next(situation: Situation, times: Times): Promise<PlannedStep>;
}

interface Watch {
  readonly entry: TimeEntry;
  readonly index: number;
  /** Drawn once per window; kept while it lies ahead, whatever happens in between. */
  momentAt?: number | undefined;
  /** Why nothing was captured, as far as known. */
  reason: SkipReason;
}

/** A planner keeps the drawn moment in memory alone: it shows nowhere before it has passed (C2). */
export function createWindowPlanner({
  windows,
  random,
}: {
  readonly windows: WindowLedger;
  readonly random: RandomSource;
}): WindowPlanner {
  let watch: Watch | undefined;

  /** Settles the windows that went by under our eyes, or while the machine slept. */
  const settlePassed = async (
    entry: TimeEntry,
    index: number,
    settled: number | undefined,
  ): Promise<void> => {
    if (watch === undefined || watch.entry.id !== entry.id) return;
    const { entry: watched, reason } = watch;
    const first = Math.max(watch.index, (settled ?? -1) + 1);
    for (let passed = first; passed < index; passed += 1) {
      await windows.settle({
        workspaceId: watched.workspaceId,
        timeEntryId: watched.id,
        windowIndex: passed,
        startedAt: windowAt(windowedEntryOf(watched), passed).startAt,
        outcome: { kind: 'skipped', reason },
      });
    }
  };

  return {
    async next(situation, times) {
      const { now } = times;
      const entry = situation.reply?.runningEntry ?? null;
      if (entry === null || entry.type === 'BREAK') {
        watch = undefined;
        return { kind: 'wait', until: undefined };
      }
      const settled = await windows.lastSettled(entry.id);
      const draw = decideDraw({
        entry: windowedEntryOf(entry),
        settled: settled === undefined ? undefined : { timeEntryId: entry.id, index: settled },
        now,
      });
      if (!draw.draw) {
        watch = settled === undefined ? undefined : { entry, index: settled + 1, reason: 'asleep' };
        return { kind: 'wait', until: draw.reason === 'window_settled' ? draw.nextAt : undefined };
      }

      const { window } = draw;
      if (watch?.entry.id !== entry.id || watch.index !== window.index) {
        await settlePassed(entry, window.index, settled);
        watch = { entry, index: window.index, reason: 'asleep' };
      }
      const decision = decideCapture(circumstancesOf(situation, times));
      if (!decision.allowed) {
        watch.reason = decision.outcome ?? watch.reason;
        return { kind: 'wait', until: window.endAt };
      }
      watch.reason = 'asleep';
      if (watch.momentAt === undefined || now - watch.momentAt > LATE_MS) {
        watch.momentAt = drawMoment(window, draw.from, random);
      }
      if (watch.momentAt === undefined) return { kind: 'wait', until: window.endAt };
      if (now < watch.momentAt) return { kind: 'wait', until: watch.momentAt };
      return { kind: 'capture', window, entry };
    },
  };
}
