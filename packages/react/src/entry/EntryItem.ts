import type { DayCapture, FailReason, Person, SkipReason } from '@glimpse/core';

/** Why there is no screenshot. */
export type GapReason =
  SkipReason | 'blank' | 'failed' | 'unsent' | 'held' | 'deleting' | 'deleted' | 'expired' | 'open';

/** A moment with at least one picture. */
export interface CaptureItem {
  readonly kind: 'capture';
  readonly startAt: number;
  readonly capture: DayCapture;
}

/** A stretch without a picture, in its place in time, with its reason (C8). Epoch milliseconds. */
export interface GapItem {
  readonly kind: 'gap';
  readonly reason: GapReason;
  readonly startAt: number;
  /** The same as `startAt` where only a moment is remembered. */
  readonly endAt: number;
  /** Windows that it spans; 0 for a moment. */
  readonly windows: number;
  readonly failReason?: FailReason | undefined;
  /** Who deleted it. */
  readonly by?: Person | undefined;
  /** What was taken off the entry for it. Milliseconds. */
  readonly takenOffMs: number;
}

export type EntryItem = CaptureItem | GapItem;
