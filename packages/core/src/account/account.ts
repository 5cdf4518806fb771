import * as z from 'zod/mini';
import { userIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { memberStatusSchema } from '../member/member.js';
import { instantSchema } from '../time/instantSchema.js';

/** The caller's own account, in the shape of Clockify's `GET /user`. */
export const userSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  status: memberStatusSchema,
  activeWorkspace: z.nullable(workspaceIdSchema),
  defaultWorkspace: z.nullable(workspaceIdSchema),
  settings: z.object({ timeZone: z.string() }),
});
/** The caller's own account, in the shape of Clockify's `GET /user`. */
export type User = z.infer<typeof userSchema>;

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
