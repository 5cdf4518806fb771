import * as z from 'zod/mini';

/** An IANA time zone that this runtime knows, `Europe/Berlin`. */
export const timeZoneSchema = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'must be an IANA time zone, as Europe/Berlin'));

/** Whether Intl knows the zone. Offsets such as +01:00 are refused: they have no summer. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
