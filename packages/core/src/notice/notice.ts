import * as z from 'zod/mini';
import { noticeIdSchema } from '../ids/ids.js';
import { memberSchema } from '../member/member.js';
import { policyVersionSchema, revelationSchema } from '../policy/policySchema.js';
import { instantSchema } from '../time/instantSchema.js';

/** Where someone was shown a notice. */
export const noticeChannelSchema = z.enum(['web', 'desktop']);
/** Where someone was shown a notice. */
export type NoticeChannel = z.infer<typeof noticeChannelSchema>;

/** A notice that the caller has not been shown yet: what is recorded, and what of it is new (A4). */
export const noticeSchema = z.object({
  id: noticeIdSchema,
  /** The policy it tells of. */
  policy: policyVersionSchema,
  /** What changed since the caller was last told. */
  revelations: z.array(revelationSchema),
});
/** A notice that the caller has not been shown yet: what is recorded, and what of it is new (A4). */
export type Notice = z.infer<typeof noticeSchema>;

/** A line of the ledger: who was shown which version, when and where (A5). */
export const ledgerLineSchema = z.object({
  member: memberSchema,
  /** The newest version this member was shown; null when none. */
  version: z.nullable(z.int()),
  shownAt: z.nullable(instantSchema),
  channel: z.nullable(noticeChannelSchema),
  /** Whether they know all that the policy in force records; nothing is captured of those who do not. */
  upToDate: z.boolean(),
});
/** A line of the ledger: who was shown which version, when and where (A5). */
export type LedgerLine = z.infer<typeof ledgerLineSchema>;
