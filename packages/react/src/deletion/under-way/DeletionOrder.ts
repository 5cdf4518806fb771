import type { Day, DeletionAnswer, ScreenshotId } from '@glimpse/core';

/** What is deleted: the screenshots that were named, and the plan that was shown for them. */
export interface DeletionOrder {
  readonly screenshotIds: readonly ScreenshotId[];
  /** The plan with its effects, as `useDeletionPlan` brings it. */
  readonly answer: DeletionAnswer;
  /** The day on which they are shown. */
  readonly day: Day;
}
