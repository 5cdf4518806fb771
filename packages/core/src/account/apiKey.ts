import * as z from 'zod/mini';
import { instantSchema } from '../time/instantSchema.js';

/** The id of an API key; not the key itself. */
export const apiKeyIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A key for programs, as its owner sees it; the key itself is never shown again. */
export const apiKeySchema = z.object({
  id: apiKeyIdSchema,
  name: z.string(),
  createdAt: instantSchema,
  /** To the minute; null while it was never used. */
  lastUsedAt: z.nullable(instantSchema),
  /** Since when it opens nothing any more; null while it does. */
  revokedAt: z.nullable(instantSchema),
});
/** A key for programs, as its owner sees it; the key itself is never shown again. */
export type ApiKey = z.infer<typeof apiKeySchema>;

/** A key as it is shown once, when it is made: send `key` as `X-Api-Key`. */
export const newApiKeySchema = z.extend(apiKeySchema, { key: z.string() });
/** A key as it is shown once, when it is made: send `key` as `X-Api-Key`. */
export type NewApiKey = z.infer<typeof newApiKeySchema>;
