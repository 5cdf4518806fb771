import * as z from 'zod/mini';

/**
 * An error on the wire: an RFC 9457 problem document that also carries `code` and `message`, which
 * is what clients written for Clockify read.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  message: z.string(),
  path: z.optional(z.string()),
  requestId: z.optional(z.string()),
  details: z.optional(z.record(z.string(), z.unknown())),
});

/** An error on the wire: an RFC 9457 problem document that also carries `code` and `message`, which is what clients written for Clockify read. */
export type Problem = z.infer<typeof problemSchema>;
