import type { ReactNode } from 'react';
import { unitAttributes, type Stretch } from './useNearUnits.js';
import { useParts } from './useParts.js';

/** One element in the place of all rows of a stretch that is far from the screen. */
export function Away({ stretch }: AwayProps): ReactNode {
  const { from, to, blockSize } = stretch;
  return (
    <li
      {...useParts()('away')}
      {...unitAttributes(from, to)}
      data-away=""
      aria-hidden="true"
      style={{ blockSize }}
    />
  );
}

export interface AwayProps {
  /** What is not drawn. */
  stretch: Stretch;
}
