import * as z from 'zod/mini';
import { instantSchema } from '../time/instant.js';

/** How large a picture may be: the name of its greatest width in pixels. */
export const resolutionSchema = z.enum(['low', 'high']);
export type Resolution = z.infer<typeof resolutionSchema>;

/** Greatest width, in pixels, of a screenshot at each resolution. */
export const RESOLUTION_MAX_WIDTH: Readonly<Record<Resolution, number>> = { low: 480, high: 1280 };

/** Bounds of the settings (rules.md, words): 1 to 30 minutes, 1 to 365 days. */
export interface PolicyBounds {
  readonly intervalSeconds: { readonly min: number; readonly max: number };
  readonly retentionDays: { readonly min: number; readonly max: number };
}

export const DEFAULT_POLICY_BOUNDS: PolicyBounds = {
  intervalSeconds: { min: 60, max: 1800 },
  retentionDays: { min: 1, max: 365 },
};

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
export type PolicySettings = z.infer<typeof policySettingsSchema>;

/** The figures of the source are defaults, never constants. Off until an admin turns it on (A3). */
export const DEFAULT_POLICY_SETTINGS: PolicySettings = {
  enabled: false,
  intervalSeconds: 300,
  retentionDays: 7,
  blur: true,
  resolution: 'low',
};

/** The settings as they were from one change to the next. Versions count up from 1. */
export const policyVersionSchema = z.extend(policySettingsSchema, {
  version: z.int(),
  /** The version with which capturing was last turned on; 0 while it never was. */
  activation: z.int(),
  since: instantSchema,
});
export type PolicyVersionWire = z.infer<typeof policyVersionSchema>;

/** A policy version as rules read it: with its instant as a number. */
export interface PolicyVersion extends PolicySettings {
  readonly version: number;
  readonly activation: number;
  readonly sinceAt: number;
}
