import * as z from 'zod/mini';
import { projectIdSchema, timeEntryIdSchema, userIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';

/** A break is tracked time in which nothing is captured (C1). */
export const timeEntryTypeSchema = z.enum(['REGULAR', 'BREAK']);
/** A break is tracked time in which nothing is captured (C1). */
export type TimeEntryType = z.infer<typeof timeEntryTypeSchema>;

/** Where an entry stands in the host's approval flow; set by admins and the operator. */
export const approvalStatusSchema = z.enum(['NONE', 'PENDING', 'APPROVED']);
/** Where an entry stands in the host's approval flow; set by admins and the operator. */
export type ApprovalStatus = z.infer<typeof approvalStatusSchema>;

/** A stretch of time on the wire. */
export const intervalSchema = z.object({ start: instantSchema, end: instantSchema });
/** A stretch of time on the wire. */
export type IntervalWire = z.infer<typeof intervalSchema>;

/**
 * A time entry in the shape of Clockify's, with what deletions took off beside the interval:
 * `deductions` are disjoint and lie inside it, `trackedDuration` is the interval less their length.
 */
export const timeEntrySchema = z.object({
  id: timeEntryIdSchema,
  workspaceId: workspaceIdSchema,
  userId: userIdSchema,
  description: z.string(),
  projectId: z.nullable(projectIdSchema),
  taskId: z.nullable(z.string()),
  tagIds: z.array(z.string()),
  billable: z.boolean(),
  type: timeEntryTypeSchema,
  isLocked: z.boolean(),
  approvalStatus: approvalStatusSchema,
  timeInterval: z.object({
    start: instantSchema,
    /** Null while the timer runs. */
    end: z.nullable(instantSchema),
    /** ISO 8601 duration of the interval; null while the timer runs. */
    duration: z.nullable(z.string()),
  }),
  deductions: z.array(intervalSchema),
  /** ISO 8601 duration of what is left of the interval; null while the timer runs. */
  trackedDuration: z.nullable(z.string()),
  /** Length of this entry's windows in seconds: the policy's interval when the entry began. */
  windowSeconds: z.int(),
  customFieldValues: z.array(z.unknown()),
});
/** A time entry in the shape of Clockify's, with what deletions took off beside the interval: `deductions` are disjoint and lie inside it, `trackedDuration` is the interval less their length. */
export type TimeEntry = z.infer<typeof timeEntrySchema>;

/** A project, as entries show it. */
export const projectSchema = z.object({ id: projectIdSchema, name: z.string(), color: z.string() });
/** A project, as entries show it. */
export type Project = z.infer<typeof projectSchema>;
