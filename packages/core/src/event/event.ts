import * as z from 'zod/mini';
import {
  captureIdSchema,
  noticeIdSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  userIdSchema,
} from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';
import { outcomeSchema } from '../window/outcome.js';

const about = { at: instantSchema, userId: userIdSchema };

/** Something that happened in a workspace, told live to those who may see it (V2). */
export const glimpseEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('timer.started'), ...about, timeEntryId: timeEntryIdSchema }),
  z.object({ type: z.literal('timer.stopped'), ...about, timeEntryId: timeEntryIdSchema }),
  z.object({ type: z.literal('time_entry.changed'), ...about, timeEntryId: timeEntryIdSchema }),
  z.object({ type: z.literal('time_entry.deleted'), ...about, timeEntryId: timeEntryIdSchema }),
  z.object({
    type: z.literal('screenshot.added'),
    ...about,
    timeEntryId: timeEntryIdSchema,
    captureId: captureIdSchema,
    screenshotId: screenshotIdSchema,
  }),
  z.object({
    type: z.literal('screenshot.deleted'),
    ...about,
    timeEntryId: timeEntryIdSchema,
    screenshotIds: z.array(screenshotIdSchema),
  }),
  z.object({
    type: z.literal('outcome.recorded'),
    ...about,
    timeEntryId: timeEntryIdSchema,
    windowIndex: z.int(),
    outcome: outcomeSchema,
  }),
  z.object({ type: z.literal('policy.changed'), at: instantSchema, version: z.int() }),
  z.object({ type: z.literal('notice.raised'), at: instantSchema, noticeId: noticeIdSchema }),
]);
/** Something that happened in a workspace, told live to those who may see it (V2). */
export type GlimpseEvent = z.infer<typeof glimpseEventSchema>;
