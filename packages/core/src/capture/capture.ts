import * as z from 'zod/mini';
import { captureIdSchema, deviceIdSchema, timeEntryIdSchema } from '../ids/ids.js';
import { obscureSchema } from '../policy/policySchema.js';
import { instantSchema } from '../time/instantSchema.js';

/** A display as it stood on the desk at the moment of capture (C3). */
export const displaySchema = z.object({
  /** 1, 2, …: the order on the desk, from the left, then from the top. */
  number: z.int().check(z.minimum(1), z.maximum(16)),
  /** Position and size in the desktop's pixels. */
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  /** Pixels per logical pixel, 1 or more. */
  scale: z.number().check(z.positive()),
});
/** A display as it stood on the desk at the moment of capture (C3). */
export type Display = z.infer<typeof displaySchema>;

/** What an agent says of one screenshot when it uploads it: the part named `metadata`. */
export const uploadMetadataSchema = z.object({
  /** One id for all displays of one moment (C3). */
  captureId: captureIdSchema,
  timeEntryId: timeEntryIdSchema,
  /** The moment, by the server's clock as the agent knows it (C5). */
  capturedAt: instantSchema,
  /** Which window of the entry the moment was drawn for (C2). */
  windowIndex: z.int().check(z.minimum(0)),
  /** The policy version it was made under (A5). */
  policyVersion: z.int().check(z.minimum(1)),
  deviceId: deviceIdSchema,
  display: displaySchema,
  /** How many displays the capture has. */
  displayCount: z.int().check(z.minimum(1), z.maximum(16)),
  /** How it was obscured on the device (C4). */
  obscure: obscureSchema,
  /** SHA-256 of the image's bytes, 64 hex digits: the server refuses bytes that were damaged on the way. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits')),
});
/** What an agent says of one screenshot when it uploads it: the part named `metadata`. */
export type UploadMetadata = z.infer<typeof uploadMetadataSchema>;
