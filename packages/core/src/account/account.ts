import * as z from 'zod/mini';
import { userIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { memberSchema, memberStatusSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';

/** A place in a workspace, as Clockify's clients read it. There are no rates here. */
export const clockifyMembershipSchema = z.object({
  userId: userIdSchema,
  /** The workspace. */
  targetId: workspaceIdSchema,
  membershipType: z.literal('WORKSPACE'),
  membershipStatus: memberStatusSchema,
  hourlyRate: z.null(),
  costRate: z.null(),
});

/** The caller's own account, in the shape of Clockify's `GET /user`; what is optional is there for Clockify's clients. */
export const userSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  status: memberStatusSchema,
  activeWorkspace: z.nullable(workspaceIdSchema),
  defaultWorkspace: z.nullable(workspaceIdSchema),
  profilePicture: z.optional(z.nullable(z.string())),
  memberships: z.optional(z.array(clockifyMembershipSchema)),
  settings: z.object({
    timeZone: z.string(),
    weekStart: z.optional(z.literal('MONDAY')),
    timeFormat: z.optional(z.literal('HOUR24')),
    dateFormat: z.optional(z.literal('YYYY-MM-DD')),
  }),
});
/** The caller's own account, in the shape of Clockify's `GET /user`. */
export type User = z.infer<typeof userSchema>;

/** Someone of a workspace, as Clockify's list of users has them, with the role beside it. */
export const workspaceUserSchema = z.extend(memberSchema, {
  profilePicture: z.optional(z.nullable(z.string())),
  memberships: z.optional(z.array(clockifyMembershipSchema)),
});

/** E-mail and password, to be exchanged for a session. */
export const credentialsSchema = z.object({
  email: z.string().check(z.minLength(3), z.maxLength(254)),
  password: z.string().check(z.minLength(1), z.maxLength(1024)),
});
/** E-mail and password, to be exchanged for a session. */
export type Credentials = z.infer<typeof credentialsSchema>;

/** A session: send `token` as `Authorization: Bearer …` until it expires or is ended. */
export const sessionSchema = z.object({
  token: z.string(),
  expiresAt: instantSchema,
  user: userSchema,
});
/** A session: send `token` as `Authorization: Bearer …` until it expires or is ended. */
export type Session = z.infer<typeof sessionSchema>;
