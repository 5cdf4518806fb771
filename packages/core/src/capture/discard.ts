import * as z from 'zod/mini';
import { deviceIdSchema, screenshotIdSchema } from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';

/** What the server has to know of a held capture that its member destroyed, unsent (C10). */
export const discardSchema = z.object({
  /** Its moment, by the server's clock as the agent knows it (C5). */
  capturedAt: instantSchema,
  /** The policy version it was made under (A5). */
  policyVersion: z.int().check(z.minimum(1)),
  deviceId: deviceIdSchema,
  /** The ids its screenshots would have had, one per display, in desk order (C3). */
  screenshotIds: z.array(screenshotIdSchema).check(z.minLength(1), z.maxLength(16)),
});
/** What the server has to know of a held capture that its member destroyed, unsent (C10). */
export type DiscardReport = z.infer<typeof discardSchema>;
