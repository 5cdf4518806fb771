import * as z from 'zod/mini';
import { instantSchema } from '../time/instantSchema.js';

/** How large a picture may be: the name of its greatest width in pixels. */
export const resolutionSchema = z.enum(['low', 'high']);
/** How large a picture may be: the name of its greatest width in pixels. */
export type Resolution = z.infer<typeof resolutionSchema>;

/** What an admin can set. The bounds are checked by `changePolicy`, since an operator may narrow them. */
export const policySettingsSchema = z.object({
  /** "Activate screenshot capturing" (A3). */
  enabled: z.boolean(),
  /** Length of a window in seconds. */
  intervalSeconds: z.int(),
  /** Days that a screenshot lives. */
  retentionDays: z.int(),
  /** Blurred on the device, before anything is written or sent (C4). */
  blur: z.boolean(),
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
