import { expect, test } from 'vitest';

import { simulateWork } from '../testing/simulation/simulateWork.js';

test.each([7, 19, 2026])(
  'C1 C2 C8 over 200 windows of stops, locks, sleep, crashes and lost networks (seed %i)',
  async (seed) => {
    const work = await simulateWork({ seed, windows: 200 });
    expect(work.violations).toEqual([]);
    expect(work.windows).toBeGreaterThanOrEqual(200);
    expect(work.captures).toBeGreaterThan(60);
    expect(work.without).toBeGreaterThan(10);
  },
  60_000,
);
