import * as z from 'zod/mini';

/** A calendar day, `2026-11-19`. It has no instant before a time zone is named. */
export const daySchema = z
  .string()
  .check(z.refine(isCalendarDay, 'must be a calendar day, as 2026-11-19'))
  .brand<'Day'>();

/** A calendar day, `2026-11-19`. */
export type Day = z.infer<typeof daySchema>;

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
