import { dayOf } from '@glimpse/core';

import type { ActiveWindowSource } from '../ports/senses/ActiveWindowSource.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { IdleSource } from '../ports/senses/IdleSource.js';
import type { TrackerBook } from './createTrackerBook.js';
import { siteOf } from './siteOf.js';

const POLL_MS = 10_000;

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
  while (!signal.aborted) {
    const startedAt = clock.elapsed();
    await clock.sleep(POLL_MS, signal);
    if (signal.aborted || !book.isOn()) continue;
    const window = (idle.idleMs() ?? 0) < UNUSED_AFTER_MS ? source.read() : undefined;
    if (window === undefined) continue;
    // A machine that slept in between was not used for that long.
    const durationMs = Math.min(clock.elapsed() - startedAt, 2 * POLL_MS);
    const { application, title } = window;
    const site = siteOf(window);
    book.add(dayOf(clock.now(), timeZone()), { application, site, title, durationMs });
  }
}
