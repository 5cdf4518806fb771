import * as z from 'zod/mini';
import { captureIdSchema } from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';

/** Why a window was skipped: nothing was wrong, nothing was to be captured (C8). */
export const skipReasonSchema = z.enum([
  'locked',
  'asleep',
  'paused',
  'permission',
  'agent_not_running',
  'notice_not_shown',
  'feature_off',
  'other_device',
  'timer_stopped',
]);
/** Why a window was skipped: nothing was wrong, nothing was to be captured (C8). */
export type SkipReason = z.infer<typeof skipReasonSchema>;

/** Why a capture that was due did not come about (C8). */
export const failReasonSchema = z.enum([
  'no_display',
  'capture_failed',
  'processing_failed',
  'spool_full',
  'refused',
]);
/** Why a capture that was due did not come about (C8). */
export type FailReason = z.infer<typeof failReasonSchema>;

/** Why a frame shows nothing (C9). */
export const blankReasonSchema = z.enum(['black', 'one_colour', 'wallpaper_only']);
/** Why a frame shows nothing (C9). */
export type BlankReason = z.infer<typeof blankReasonSchema>;

/** What became of one window; every window of a running entry ends with exactly one (C8). */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('captured'),
    captureId: captureIdSchema,
    /** Until when the member holds it on their machine (C10); absent when it is not held. */
    heldUntil: z.optional(instantSchema),
  }),
  z.object({ kind: z.literal('skipped'), reason: skipReasonSchema }),
  z.object({ kind: z.literal('failed'), reason: failReasonSchema }),
  z.object({ kind: z.literal('blank'), reason: blankReasonSchema }),
]);
/** What became of one window; every window of a running entry ends with exactly one (C8). */
export type Outcome = z.infer<typeof outcomeSchema>;
