import type {
  DeletableCapture,
  DeletableEntry,
  ScreenshotFate,
  ScreenshotId,
  TimeEntryId,
} from '../src/index.js';
import { clock } from './clock.js';
import { BEA, WORKSPACE } from './people.js';

/** Bea's entry of the example's day, stopped unless `end` is null. */
export function entryFrom(
  start: string,
  end: string | null,
  more: Partial<DeletableEntry> = {},
): DeletableEntry {
  return {
    id: 'entry' as TimeEntryId,
    workspaceId: WORKSPACE,
    userId: BEA,
    description: 'Screens for the new site',
    startAt: clock(start),
    endAt: end === null ? null : clock(end),
    isLocked: false,
    approvalStatus: 'NONE',
    deductions: [],
    captures: [],
    ...more,
  };
}

/** A moment named for its time, with one screenshot per fate: `09:03/1`, `09:03/2`. */
export function captureAt(
  time: string,
  ...fates: readonly [ScreenshotFate, ...ScreenshotFate[]] | readonly []
): DeletableCapture {
  const all = fates.length === 0 ? (['present'] as const) : fates;
  return {
    id: time,
    at: clock(time),
    screenshots: all.map((fate, index) => ({ id: shot(time, index + 1), fate })),
  };
}

/** The id of the screenshot of a display at a moment. */
export function shot(time: string, display = 1): ScreenshotId {
  return `${time}/${display}` as ScreenshotId;
}
