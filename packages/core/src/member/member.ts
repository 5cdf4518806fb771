import * as z from 'zod/mini';
import { userIdSchema } from '../ids/ids.js';

/** What someone may do in a workspace; "admin" in a rule means owner or admin. */
export const roleSchema = z.enum(['owner', 'admin', 'member']);
/** What someone may do in a workspace; "admin" in a rule means owner or admin. */
export type Role = z.infer<typeof roleSchema>;

/** Whether someone still belongs to the workspace. */
export const memberStatusSchema = z.enum(['ACTIVE', 'INACTIVE']);
/** Whether someone still belongs to the workspace. */
export type MemberStatus = z.infer<typeof memberStatusSchema>;

/** Someone as others see them. */
export const personSchema = z.object({ id: userIdSchema, name: z.string() });
/** Someone as others see them. */
export type Person = z.infer<typeof personSchema>;

/** A member of a workspace; the shape of Clockify's user, with the role beside it. */
export const memberSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  status: memberStatusSchema,
  role: roleSchema,
});
/** A member of a workspace; the shape of Clockify's user, with the role beside it. */
export type Member = z.infer<typeof memberSchema>;
