import type { ScreenshotId } from '@glimpse/core';

import type { SpooledItem } from '../ports/CaptureSpool.js';

/** Ends in a row at one item after which it may be the item that is bad, and not the way. */
const ENDS_BEFORE_DOUBT = 3;

/** What is known of an item that did not get through. */
type Suspect = Pick<SpooledItem, 'id' | 'attempts'>;

/** Remembers at which items rounds of uploads ended, to tell a bad item from a bad way (C6). */
export interface Suspicion {
  /** Notes that a round ended at the oldest item. @returns whether another one is worth a try */
  endedAt(item: SpooledItem): boolean;
  /** Notes that an item that was tried in its place did not get through either. */
  alsoEndedAt(item: SpooledItem): void;
  /** All items that did not get through since something last did. */
  suspects(): readonly Suspect[];
  /** Something got through, or everything has been tried. */
  clear(): void;
}

export function createSuspicion(): Suspicion {
  const suspects = new Map<ScreenshotId, Suspect>();
  let oldest: ScreenshotId | undefined;
  let ends = 0;

  const add = ({ id, attempts }: SpooledItem): void => void suspects.set(id, { id, attempts });
  const clear = (): void => {
    suspects.clear();
    oldest = undefined;
    ends = 0;
  };
  return {
    endedAt(item) {
      if (item.id !== oldest) clear();
      oldest = item.id;
      ends += 1;
      add(item);
      return ends >= ENDS_BEFORE_DOUBT || item.attempts > 0;
    },
    alsoEndedAt: add,
    suspects: () => [...suspects.values()],
    clear,
  };
}
