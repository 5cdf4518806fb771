import * as z from 'zod/mini';
import { isTimeZone } from './isTimeZone.js';

/** An IANA time zone that this runtime knows, `Europe/Berlin`. */
export const timeZoneSchema = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'must be an IANA time zone, as Europe/Berlin'));
