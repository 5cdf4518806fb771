import { dayOf } from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { ActiveWindowSource } from '../ports/senses/ActiveWindowSource.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { IdleSource } from '../ports/senses/IdleSource.js';
import type { TrackerBook } from './createTrackerBook.js';
import { siteOf } from './siteOf.js';

const POLL_MS = 10_000;

/** While it is off nothing is read, and only a `tracker on` in another process has to be noticed. */
const OFF_LOOK_MS = 60_000;

/** Without input for this long, whatever is in front is not being used. */
const UNUSED_AFTER_MS = 2 * 60_000;

/** What {@link followActiveWindow} works with. */
export interface FollowActiveWindowOptions {
  readonly source: ActiveWindowSource;
  readonly idle: IdleSource;
  readonly book: TrackerBook;
  readonly clock: AgentClock;
  /** The zone in which days are cut. */
  readonly timeZone: () => string;
}

/** Writes down which window is in front, while the person has the tracker turned on (L1). */
export async function followActiveWindow(
  { source, idle, book, clock, timeZone }: FollowActiveWindowOptions,
  signal: AbortSignal,
): Promise<void> {
  const alarm = createAlarm();
  const unsubscribe = book.onTurn(() => alarm.ring());
  signal.addEventListener('abort', () => alarm.ring(), { once: true });
  while (!signal.aborted) {
    const bell = alarm.listen();
    const startedAt = clock.elapsed();
    const wasOn = book.isOn();
    await clock.sleep(wasOn ? POLL_MS : OFF_LOOK_MS, bell);
    if (signal.aborted || !wasOn || !book.isOn()) continue;
    const window = (idle.idleMs() ?? 0) < UNUSED_AFTER_MS ? source.read() : undefined;
    if (window === undefined) continue;
    // A machine that slept in between was not used for that long.
    const durationMs = Math.min(clock.elapsed() - startedAt, 2 * POLL_MS);
    const { application, title } = window;
    const site = siteOf(window);
    book.add(dayOf(clock.now(), timeZone()), { application, site, title, durationMs });
  }
  unsubscribe();
}
