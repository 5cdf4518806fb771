import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { userIdSchema } from '../ids/ids.js';
import { roleSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';

/** A stretch of the day bar: with its screenshot, tracked without one, or not over yet. */
export const coverageRunSchema = z.object({
  start: instantSchema,
  end: instantSchema,
  state: z.enum(['captured', 'missed', 'open']),
});
/** A stretch of the day bar: with its screenshot, tracked without one, or not over yet. */
export type CoverageRunWire = z.infer<typeof coverageRunSchema>;

/** A member's row: the count beside the name, and the day's coverage (V3). */
export const memberTotalsSchema = z.object({
  userId: userIdSchema,
  name: z.string(),
  role: roleSchema,
  /** Screenshots of that day that are there to be seen. */
  screenshots: z.int(),
  /** Moments with at least one such screenshot. */
  moments: z.int(),
  /** Windows of that day that ended without a screenshot. */
  missedWindows: z.int(),
  /** Tracked time that falls on this day, in milliseconds. */
  trackedMs: z.int(),
  timerRunning: z.boolean(),
  /** Whether a desktop agent of this member was ever heard of. */
  agentSeen: z.boolean(),
  runs: z.array(coverageRunSchema),
});
/** A member's row: the count beside the name, and the day's coverage (V3). */
export type MemberTotals = z.infer<typeof memberTotalsSchema>;

/** Everyone's totals of one day: active members, for a regular member themselves alone (V2, V3). */
export const dayTotalsSchema = z.object({
  day: daySchema,
  timeZone: z.string(),
  start: instantSchema,
  end: instantSchema,
  asOf: instantSchema,
  /** The days the viewer may turn to (V6). */
  viewable: z.object({ oldest: daySchema, today: daySchema }),
  /** Members that match, on this and all other pages. */
  memberCount: z.int(),
  /** Screenshots of all members that match. */
  screenshotCount: z.int(),
  /** In order of name. */
  members: z.array(memberTotalsSchema),
  /** Where the next page begins; null on the last one. */
  nextCursor: z.nullable(z.string()),
});
/** Everyone's totals of one day: active members, for a regular member themselves alone (V2, V3). */
export type DayTotals = z.infer<typeof dayTotalsSchema>;
