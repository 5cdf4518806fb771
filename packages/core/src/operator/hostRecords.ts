import * as z from 'zod/mini';
import { timeZoneSchema } from '../day/timeZoneSchema.js';
import { userIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { memberStatusSchema, roleSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';
import { workspacePlanSchema } from '../workspace/workspace.js';

const nameSchema = z.string().check(z.minLength(1), z.maxLength(400));

/** A workspace as the host wants it. */
export const hostWorkspaceInputSchema = z.object({
  name: nameSchema,
  /** Left out, a new workspace is `FREE` and a known one keeps what it has (A1). */
  plan: z.optional(workspacePlanSchema),
});
/** A workspace as the host wants it. */
export type HostWorkspaceInput = z.infer<typeof hostWorkspaceInputSchema>;

/** A workspace as the host reads it. */
export const hostWorkspaceSchema = z.object({
  id: workspaceIdSchema,
  name: z.string(),
  plan: workspacePlanSchema,
  /** When its one trial began (A2). */
  trialStartedAt: z.nullable(instantSchema),
  createdAt: instantSchema,
});
/** A workspace as the host reads it. */
export type HostWorkspace = z.infer<typeof hostWorkspaceSchema>;

/** A person and their place in a workspace, as the host wants them. What is left out stays. */
export const hostMemberInputSchema = z.object({
  email: z.string().check(z.minLength(3), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/)),
  name: nameSchema,
  role: z.optional(roleSchema),
  status: z.optional(memberStatusSchema),
  timeZone: z.optional(timeZoneSchema),
  /** For those who sign in here; whoever signs in by the host needs none. Ends all sessions. */
  password: z.optional(z.string().check(z.minLength(12), z.maxLength(1024))),
});
/** A person and their place in a workspace, as the host wants them. */
export type HostMemberInput = z.infer<typeof hostMemberInputSchema>;

/** A project as the host wants it. */
export const hostProjectInputSchema = z.object({
  name: nameSchema,
  /** `#rrggbb`. */
  color: z._default(z.string().check(z.regex(/^#[0-9a-f]{6}$/i)), '#7a7a7a'),
});

/** Whose entry it is, beside what the entry says. */
export const hostOwnerSchema = z.object({ userId: userIdSchema });
