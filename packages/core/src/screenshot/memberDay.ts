import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { deletionRefusalSchema, entryFateSchema } from '../deletion/deletionPlan.js';
import { captureIdSchema, screenshotIdSchema } from '../ids/ids.js';
import { personSchema } from '../member/member.js';
import { intervalSchema, projectSchema, timeEntrySchema } from '../time-entry/timeEntry.js';
import { instantSchema } from '../time/instantSchema.js';
import { blankReasonSchema, failReasonSchema, skipReasonSchema } from '../window/outcome.js';
import { screenshotSchema } from './screenshot.js';

/** A screenshot that is no more: only its time and what became of it are remembered (D5). */
export const deletedScreenshotSchema = z.object({
  id: screenshotIdSchema,
  displayNumber: z.int(),
  fate: z.enum(['deleted_by_member', 'deleted_by_admin', 'expired']),
  /** Who deleted it; null when it expired. */
  by: z.nullable(personSchema),
  at: instantSchema,
});
/** A screenshot that is no more: only its time and what became of it are remembered (D5). */
export type DeletedScreenshot = z.infer<typeof deletedScreenshotSchema>;

/** What deleting a whole moment would do just now, for the viewer: the price on the trash icon (D1). */
export const deletionPreviewSchema = z.union([
  z.object({ allowed: z.literal(true), outcome: entryFateSchema, subtractedMs: z.int() }),
  z.object({ allowed: z.literal(false), code: deletionRefusalSchema }),
]);
/** What deleting a whole moment would do just now, for the viewer: the price on the trash icon (D1). */
export type DeletionPreview = z.infer<typeof deletionPreviewSchema>;

/** One moment of a day with the displays that stand together (V4). */
export const dayCaptureSchema = z.object({
  id: captureIdSchema,
  capturedAt: instantSchema,
  windowIndex: z.int(),
  /** The time it stands for; null when it owns none (any more) (D5). */
  owned: z.nullable(intervalSchema),
  /** In desk order. Empty once all are deleted or expired. */
  screenshots: z.array(screenshotSchema),
  deleted: z.array(deletedScreenshotSchema),
  /** Milliseconds of its owned time that were taken off the entry. */
  takenOffMs: z.int(),
  /** Null once nothing is left to delete. */
  deletion: z.nullable(deletionPreviewSchema),
});
/** One moment of a day with the displays that stand together (V4). */
export type DayCapture = z.infer<typeof dayCaptureSchema>;

/** What the page says of a window (C8): see `WindowState` of the coverage rules. */
export const windowStateSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('captured'),
    captureIds: z.array(captureIdSchema),
    remaining: z.boolean(),
  }),
  z.object({ kind: z.literal('unsent') }),
  z.object({ kind: z.literal('held'), until: instantSchema }),
  z.object({ kind: z.literal('skipped'), reason: skipReasonSchema }),
  z.object({ kind: z.literal('failed'), reason: failReasonSchema }),
  z.object({ kind: z.literal('blank'), reason: blankReasonSchema }),
  z.object({ kind: z.literal('open') }),
]);

/** One window of the day and what became of it (C8). */
export const dayWindowSchema = z.object({
  index: z.int(),
  start: instantSchema,
  end: instantSchema,
  state: windowStateSchema,
});
/** One window of the day and what became of it (C8). */
export type DayWindow = z.infer<typeof dayWindowSchema>;

/** An entry of the day: its captures and windows that fall on this day, its totals in milliseconds. */
export const dayEntrySchema = z.object({
  entry: timeEntrySchema,
  project: z.nullable(projectSchema),
  /** Tracked time of the whole entry, until `asOf` while it runs. */
  trackedMs: z.int(),
  /** What deletions have taken off the whole entry. */
  takenOffMs: z.int(),
  captures: z.array(dayCaptureSchema),
  windows: z.array(dayWindowSchema),
});
/** An entry of the day: its captures and windows that fall on this day, its totals in milliseconds. */
export type DayEntry = z.infer<typeof dayEntrySchema>;

/** One member's day: what the page shows when a member is opened (V4). */
export const memberDaySchema = z.object({
  day: daySchema,
  timeZone: z.string(),
  /** First and last instant of the day in that zone. */
  start: instantSchema,
  end: instantSchema,
  /** When the server answered. */
  asOf: instantSchema,
  member: personSchema,
  /** Tracked time that falls on this day, in milliseconds. */
  trackedMs: z.int(),
  /** Entries in order of their start. */
  entries: z.array(dayEntrySchema),
});
/** One member's day: what the page shows when a member is opened (V4). */
export type MemberDay = z.infer<typeof memberDaySchema>;
