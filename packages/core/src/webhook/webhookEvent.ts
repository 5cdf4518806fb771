import * as z from 'zod/mini';
import {
  screenshotIdSchema,
  timeEntryIdSchema,
  userIdSchema,
  workspaceIdSchema,
} from '../ids/ids.js';
import { intervalSchema } from '../time-entry/timeEntry.js';
import { instantSchema } from '../time/instantSchema.js';

const place = { at: instantSchema, workspaceId: workspaceIdSchema };
const ofEntry = { ...place, userId: userIdSchema, timeEntryId: timeEntryIdSchema };

/**
 * What the host is told by webhook: how time and entries of its people changed by deletions here.
 * Every event says how things stand after it, so that one that comes twice changes nothing.
 */
export const webhookEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('time.subtracted'),
    ...ofEntry,
    /** All that is taken off the entry by now, disjoint and inside of it (D11). */
    deductions: z.array(intervalSchema),
    /** ISO 8601 duration of what is left; null while the timer runs. */
    trackedDuration: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('time_entry.removed'),
    ...ofEntry,
    /** Deleted as such (D9), or because its only screenshot was (D6). */
    cause: z.enum(['deleted', 'only_screenshot_deleted']),
  }),
  z.object({
    type: z.literal('screenshots.deleted'),
    ...ofEntry,
    screenshotIds: z.array(screenshotIdSchema),
  }),
  z.object({ type: z.literal('account.deleted'), ...place, userId: userIdSchema }),
  z.object({ type: z.literal('workspace.deleted'), ...place }),
]);
/** What the host is told by webhook. */
export type WebhookEvent = z.infer<typeof webhookEventSchema>;

/** Waiting to be told (again), told, or given up until the operator replays it. */
export const deliveryStateSchema = z.enum(['waiting', 'delivered', 'dead']);
/** Waiting to be told (again), told, or given up until the operator replays it. */
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

/** The id of a delivery, the same at every attempt: what the host knows a repetition by. */
export const deliveryIdSchema = z.string().check(z.regex(/^\d{1,15}$/));

/** A delivery to the host, as the operator sees it. */
export const webhookDeliverySchema = z.object({
  id: deliveryIdSchema,
  event: webhookEventSchema,
  state: deliveryStateSchema,
  /** Tries so far. */
  attempts: z.int(),
  createdAt: instantSchema,
  /** When it is tried next; null unless it is waiting. */
  nextAttemptAt: z.nullable(instantSchema),
  /** What the host answered last, or why it could not be reached; null when all was well. */
  lastError: z.nullable(z.string()),
  deliveredAt: z.nullable(instantSchema),
});
/** A delivery to the host, as the operator sees it. */
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;
