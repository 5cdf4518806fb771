import type { Clock } from '@glimpse/core';

/** The clock of the machine the page runs on. */
export const systemClock: Clock = { now: () => Date.now() };
