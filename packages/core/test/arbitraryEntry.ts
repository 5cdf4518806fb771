import fc from 'fast-check';
import type { DeletableEntry, ScreenshotId } from '../src/index.js';
import { clock, HOUR, MINUTE, SECOND } from './clock.js';
import { entryFrom } from './entries.js';
import type { Taker } from './ledger.js';

interface Grain {
  /** What lengths and moments are multiples of, in milliseconds. @default 1 */
  readonly grainMs?: number;
  /** How far moments may lie outside the entry, in milliseconds. @default 5 minutes */
  readonly outsideMs?: number;
}

/** A stopped entry of up to two hours with up to eight moments, some of them outside of it or at once. */
export function arbitraryEntry({
  grainMs = 1,
  outsideMs = 5 * MINUTE,
}: Grain = {}): fc.Arbitrary<DeletableEntry> {
  const startAt = clock('09:00');
  const grains = (ms: number) => Math.floor(ms / grainMs);
  return fc
    .record({
      length: fc.oneof(
        fc.integer({ min: 0, max: grains(2 * HOUR) }),
        fc.integer({ min: 0, max: grains(3 * SECOND) }),
      ),
      moments: fc.array(
        fc.record({
          at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-1, 0, 1, 2)),
          displays: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: 8 },
      ),
    })
    .map(({ length, moments }) =>
      entryFrom('09:00', '09:00', {
        endAt: startAt + length * grainMs,
        captures: moments.map(({ at, displays }, index) => ({
          id: `c${index}`,
          at: startAt + momentWithin(at, length, grains(outsideMs)) * grainMs,
          screenshots: Array.from({ length: displays }, (_, display) => ({
            id: `c${index}/${display + 1}` as ScreenshotId,
            fate: 'present' as const,
          })),
        })),
      }),
    );
}

/** 0 to 1 lies within the entry, -1 before it, 2 after it. */
function momentWithin(at: number, length: number, outside: number): number {
  if (at < 0) return -outside;
  return at > 1 ? length + outside : Math.round(at * length);
}

/** Who takes which of up to 24 screenshots, and in which order: the n-th screenshot of the entry at `order[n]`. */
export function arbitraryTakes(
  takers: readonly (Taker | undefined)[] = ['member', 'admin', 'expiry', undefined],
): fc.Arbitrary<{ takers: (Taker | undefined)[]; orders: [number[], number[]] }> {
  const order = fc.shuffledSubarray(
    Array.from({ length: 24 }, (_, index) => index),
    { minLength: 24 },
  );
  return fc.record({
    takers: fc.array(fc.constantFrom(...takers), { minLength: 24, maxLength: 24 }),
    orders: fc.tuple(order, order),
  });
}
