import { instantAt, type CoverageRunWire } from '@glimpse/core';
import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { atFor } from '../parts/atFor.js';
import { placeOnAxis, type DayAxis } from './dayAxis.js';

/**
 * A day as a bar: full height where a window has its screenshot, half height where the timer ran
 * without one, a line where it did not run. Height tells; colour helps.
 */
export function CoverageBar({ runs, axis, isRunning }: CoverageBarProps): ReactNode {
  const last = runs.length - 1;
  return (
    <span {...useParts()('coverage')} aria-hidden="true">
      {runs.map((run, index) => (
        <i
          key={run.start}
          style={atFor(placeOnAxis(axis, instantAt(run.start), instantAt(run.end)))}
          data-state={run.state === 'captured' ? undefined : run.state}
          data-running={isRunning === true && index === last ? '' : undefined}
        />
      ))}
    </span>
  );
}

export interface CoverageBarProps {
  /** The stretches of the day, as the server tells them. */
  runs: readonly CoverageRunWire[];
  /** The hours that the bar spans; the same for all bars that stand together. */
  axis: Pick<DayAxis, 'startAt' | 'endAt'>;
  /** Mark the end of the last stretch, since the timer still runs. @default false */
  isRunning?: boolean | undefined;
}
