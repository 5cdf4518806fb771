import type { CaptureId, UserId } from '@glimpse/core';

/** The moments that are chosen, all of one member. */
export interface Selection {
  readonly userId: UserId;
  readonly captureIds: readonly CaptureId[];
  /** Where Shift extends from. */
  readonly anchor: CaptureId;
}
