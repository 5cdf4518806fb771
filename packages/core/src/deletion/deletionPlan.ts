import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { screenshotIdSchema, timeEntryIdSchema, userIdSchema } from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';
import { intervalSchema } from '../time-entry/timeEntry.js';

/** Why one screenshot of a selection is not deleted. */
export const deletionRefusalSchema = z.enum([
  'not_found',
  'screenshot_deleted',
  'timer_running',
  'entry_locked',
  'entry_submitted',
  'entry_approved',
]);
/** Why one screenshot of a selection is not deleted. */
export type DeletionRefusal = z.infer<typeof deletionRefusalSchema>;

/** What the plan does with one screenshot that was asked for. */
export const deletionItemSchema = z.union([
  z.object({ screenshotId: screenshotIdSchema, allowed: z.literal(true) }),
  z.object({
    screenshotId: screenshotIdSchema,
    allowed: z.literal(false),
    code: deletionRefusalSchema,
  }),
]);
/** What the plan does with one screenshot that was asked for. */
export type DeletionItem = z.infer<typeof deletionItemSchema>;

/**
 * Why an entry meets its fate.
 *
 * - `unchanged`: an `admin` deletes (D8), the entry is `approved` (D7), or the time of these moments
 *   was `already_subtracted` (D10, D11).
 * - `reduced`: the `owned_time` of the moments comes off (D5).
 * - `deleted`: it was the `only_screenshot` (D6), or `nothing_left` of the total (D11).
 */
export const entryFateSchema = z.discriminatedUnion('fate', [
  z.object({
    fate: z.literal('unchanged'),
    reason: z.enum(['admin', 'approved', 'already_subtracted']),
  }),
  z.object({ fate: z.literal('reduced'), reason: z.literal('owned_time') }),
  z.object({ fate: z.literal('deleted'), reason: z.enum(['only_screenshot', 'nothing_left']) }),
]);
/** Why an entry meets its fate. */
export type EntryFate = z.infer<typeof entryFateSchema>;

/** What a delete does to one entry. Durations in milliseconds. */
export const entryEffectSchema = z.object({
  timeEntryId: timeEntryIdSchema,
  userId: userIdSchema,
  description: z.string(),
  /** The entry's place in time. */
  start: instantSchema,
  end: instantSchema,
  outcome: entryFateSchema,
  /** Every screenshot that goes, those that go with a deleted entry included. */
  deletedScreenshotIds: z.array(screenshotIdSchema),
  /** How many moments lose all or some of their screenshots by this delete. */
  moments: z.int(),
  /** What comes off: disjoint, inside the entry, none of it taken off before. */
  subtractions: z.array(intervalSchema),
  subtractedMs: z.int(),
  totalBeforeMs: z.int(),
  totalAfterMs: z.int(),
});
/** What a delete does to one entry. Durations in milliseconds. */
export type EntryEffect = z.infer<typeof entryEffectSchema>;

/** A person's tracked time of one day, before and after a delete, in milliseconds. */
export const dayEffectSchema = z.object({
  userId: userIdSchema,
  day: daySchema,
  beforeMs: z.int(),
  afterMs: z.int(),
});
/** A person's tracked time of one day, before and after a delete, in milliseconds. */
export type DayEffect = z.infer<typeof dayEffectSchema>;

/** What a delete of some screenshots does, all of it (D12): shown by the dialog, carried out by the server. */
export const deletionPlanSchema = z.object({
  /** `member`: time comes off (D5). `admin`: no time, no entry (D8). */
  mode: z.enum(['member', 'admin']),
  items: z.array(deletionItemSchema),
  entries: z.array(entryEffectSchema),
  /** Sum over the entries. */
  subtractedMs: z.int(),
  /** Screenshots that go. */
  screenshotCount: z.int(),
  /** Names this very plan; a delete that carries it is refused with `plan_changed` when it no longer holds. */
  digest: z.string(),
});
/** What a delete of some screenshots does, all of it (D12): shown by the dialog, carried out by the server. */
export type DeletionPlan = z.infer<typeof deletionPlanSchema>;
