import * as z from 'zod/mini';
import { displaySchema } from '../capture/capture.js';
import {
  captureIdSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  userIdSchema,
} from '../ids/ids.js';
import { obscureSchema } from '../policy/policySchema.js';
import { instantSchema } from '../time/instantSchema.js';

/** The picture formats the server takes. */
export const imageTypeSchema = z.enum(['image/webp', 'image/jpeg', 'image/png', 'image/avif']);
/** The picture formats the server takes. */
export type ImageType = z.infer<typeof imageTypeSchema>;

/** One picture of one display at one moment, without its bytes. */
export const screenshotSchema = z.object({
  id: screenshotIdSchema,
  captureId: captureIdSchema,
  timeEntryId: timeEntryIdSchema,
  userId: userIdSchema,
  capturedAt: instantSchema,
  display: displaySchema,
  /** Size of the picture in pixels. */
  width: z.int(),
  height: z.int(),
  /** Length of the picture in bytes. */
  bytes: z.int(),
  contentType: imageTypeSchema,
  /** How it was obscured on the device (C4). */
  obscure: obscureSchema,
  /** From this instant on no route shows it (T1). */
  expiresAt: instantSchema,
});
/** One picture of one display at one moment, without its bytes. */
export type Screenshot = z.infer<typeof screenshotSchema>;
