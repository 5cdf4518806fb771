import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { personSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';

/** What someone did with another person's pictures (V8). */
export const viewKindSchema = z.enum(['opened_day', 'opened', 'downloaded', 'deleted']);
/** What someone did with another person's pictures (V8). */
export type ViewKind = z.infer<typeof viewKindSchema>;

/** A line of the log that the person pictured can read: who looked, when, at what (V8). */
export const viewSchema = z.object({
  id: z.string(),
  by: personSchema,
  at: instantSchema,
  kind: viewKindSchema,
  /** How many screenshots. */
  screenshots: z.int(),
  /** Between which moments they were taken; null when a day without any was opened. */
  takenFrom: z.nullable(instantSchema),
  takenTo: z.nullable(instantSchema),
  /** The day that was opened, as the viewer's zone cut it. */
  day: z.nullable(daySchema),
});
/** A line of the log that the person pictured can read: who looked, when, at what (V8). */
export type View = z.infer<typeof viewSchema>;
