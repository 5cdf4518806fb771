import * as z from 'zod/mini';

/** How long a window of an application, and a website in it, was in front on a day. */
export const trackedUseSchema = z.object({
  application: z.string(),
  /** The site in a browser, where its title gives one; empty otherwise. */
  site: z.string(),
  /** What the window's title bar said; empty where it said nothing, or is no longer told apart. */
  title: z._default(z.string(), ''),
  durationMs: z.number(),
});
export type TrackedUse = z.infer<typeof trackedUseSchema>;

/** A day of the auto tracker (L1), the longest use first. */
export const trackedDaySchema = z.array(trackedUseSchema);
export type TrackedDay = z.infer<typeof trackedDaySchema>;

/** Titles told apart on one day. A title that counts seconds would otherwise fill the day by itself. */
export const MOST_USES = 300;

/** A day with some more use of a window; past {@link MOST_USES} the shortest lose their titles. */
export function addUse(day: TrackedDay, use: TrackedUse): TrackedDay {
  let uses = merge(day, use);
  while (uses.length > MOST_USES) {
    const shortest = uses.findLast(({ title }) => title !== '');
    if (shortest === undefined) break;
    const others = uses.filter((each) => each !== shortest);
    uses = merge(others, { ...shortest, title: '' });
  }
  return uses;
}

/** The same day by application and site alone. */
export function withoutTitles(day: TrackedDay): TrackedDay {
  return day.reduce<TrackedDay>((sum, use) => merge(sum, { ...use, title: '' }), []);
}

function merge(day: TrackedDay, use: TrackedUse): TrackedDay {
  const isSame = (other: TrackedUse): boolean =>
    (['application', 'site', 'title'] as const).every((name) => other[name] === use[name]);
  const known = day.find(isSame)?.durationMs ?? 0;
  const others = day.filter((other) => !isSame(other));
  return [...others, { ...use, durationMs: known + use.durationMs }].sort(
    (one, other) => other.durationMs - one.durationMs,
  );
}
