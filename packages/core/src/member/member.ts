import * as z from 'zod/mini';
import { userIdSchema } from '../ids/ids.js';

export const roleSchema = z.enum(['owner', 'admin', 'member']);
export type Role = z.infer<typeof roleSchema>;

export const memberStatusSchema = z.enum(['ACTIVE', 'INACTIVE']);
export type MemberStatus = z.infer<typeof memberStatusSchema>;

/** Someone as others see them. */
export const personSchema = z.object({ id: userIdSchema, name: z.string() });
export type Person = z.infer<typeof personSchema>;

/** A member of a workspace; the shape of Clockify's user, with the role beside it. */
export const memberSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  status: memberStatusSchema,
  role: roleSchema,
});
export type Member = z.infer<typeof memberSchema>;
