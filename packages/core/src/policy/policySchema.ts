import * as z from 'zod/mini';
import { instantSchema } from '../time/instantSchema.js';

/** How large a picture may be: the name of its greatest width in pixels. */
export const resolutionSchema = z.enum(['low', 'high']);
/** How large a picture may be: the name of its greatest width in pixels. */
export type Resolution = z.infer<typeof resolutionSchema>;

/**
 * What is done on the device so that a picture does not tell what was written, before anything is
 * stored or sent (C4): `greek` replaces text by bars and blurs the rest, `strict` is `greek` with
 * pictures blurred twice as wide, `blur` blurs all of it, `off` does nothing but shrink.
 */
export const obscureSchema = z.enum(['greek', 'strict', 'blur', 'off']);
/** What is done on the device so that a picture does not tell what was written (C4). */
export type Obscure = z.infer<typeof obscureSchema>;

/** What an admin can set. The bounds are checked by `changePolicy`, since an operator may narrow them. */
export const policySettingsSchema = z.object({
  /** "Activate screenshot capturing" (A3). */
  enabled: z.boolean(),
  /** Length of a window in seconds. */
  intervalSeconds: z.int(),
  /** Days that a screenshot lives. */
  retentionDays: z.int(),
  obscure: obscureSchema,
  resolution: resolutionSchema,
});
/** What an admin can set. */
export type PolicySettings = z.infer<typeof policySettingsSchema>;

/** The settings as they were from one change to the next. Versions count up from 1. */
export const policyVersionSchema = z.extend(policySettingsSchema, {
  version: z.int(),
  /** The version with which capturing was last turned on; 0 while it never was. */
  activation: z.int(),
  since: instantSchema,
});
/** The settings as they were from one change to the next. */
export type PolicyVersionWire = z.infer<typeof policyVersionSchema>;

/** What makes captures show more or last longer (A4). */
export const revelationSchema = z.enum([
  'turned_on',
  'less_obscured',
  'higher_resolution',
  'shorter_interval',
  'longer_retention',
]);
/** What makes captures show more or last longer (A4). */
export type Revelation = z.infer<typeof revelationSchema>;
