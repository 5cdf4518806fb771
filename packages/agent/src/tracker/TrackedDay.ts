import * as z from 'zod/mini';

/** How long an application, and a website in it, was in front on a day. */
export const trackedUseSchema = z.object({
  application: z.string(),
  /** The site in a browser, where its title gives one; empty otherwise. */
  site: z.string(),
  durationMs: z.number(),
});
export type TrackedUse = z.infer<typeof trackedUseSchema>;

/** A day of the auto tracker (L1), the longest use first. */
export const trackedDaySchema = z.array(trackedUseSchema);
export type TrackedDay = z.infer<typeof trackedDaySchema>;

/** A day with some more use of an application or site. */
export function addUse(day: TrackedDay, { application, site, durationMs }: TrackedUse): TrackedDay {
  const isSame = (use: TrackedUse): boolean => use.application === application && use.site === site;
  const known = day.find(isSame)?.durationMs ?? 0;
  const others = day.filter((use) => !isSame(use));
  return [...others, { application, site, durationMs: known + durationMs }].sort(
    (one, other) => other.durationMs - one.durationMs,
  );
}
