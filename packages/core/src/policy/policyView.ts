import * as z from 'zod/mini';
import { personSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';
import { workspacePlanSchema } from '../workspace/workspace.js';
import { policyVersionSchema } from './policySchema.js';

/** Whether the feature exists for the workspace just now, and by what (A1, A2). */
export const availabilitySchema = z.union([
  z.object({ available: z.literal(true), by: z.literal('plan') }),
  z.object({ available: z.literal(true), by: z.literal('trial'), endsAt: instantSchema }),
  z.object({ available: z.literal(false), code: z.enum(['plan_required', 'trial_ended']) }),
]);

const boundsSchema = z.object({ min: z.int(), max: z.int() });

/** The policy as any member may read it. */
export const policyViewSchema = z.object({
  plan: workspacePlanSchema,
  availability: availabilitySchema,
  /** Whether the one trial can still be started (A2). */
  trialAvailable: z.boolean(),
  policy: policyVersionSchema,
  /** Who made the last change; null for the defaults and for the operator. */
  changedBy: z.nullable(personSchema),
  bounds: z.object({ intervalSeconds: boundsSchema, retentionDays: boundsSchema }),
  /** The caller's own wish: obscure mine whatever the workspace decides (C4). */
  alwaysObscure: z.boolean(),
});
/** The policy as any member may read it. */
export type PolicyView = z.infer<typeof policyViewSchema>;

/** The member's own wishes. */
export const preferencesSchema = z.object({ alwaysObscure: z.boolean() });
/** The member's own wishes. */
export type Preferences = z.infer<typeof preferencesSchema>;
