export const PAGES = ['tracker', 'timesheet', 'screenshots', 'team', 'settings', 'about'] as const;
export type Page = (typeof PAGES)[number];

/** A place in Daybook. `memberId` names whose timesheet it is; without it, one's own. */
export interface Route {
  readonly page: Page;
  readonly memberId?: string | undefined;
}

export const PAGE_TITLES: Readonly<Record<Page, string>> = {
  tracker: 'Time tracker',
  timesheet: 'Timesheet',
  screenshots: 'Screenshots',
  team: 'Team',
  settings: 'Settings',
  about: 'About screenshots',
};

/** The place that an address names; an address that names none is the time tracker. */
export function parseRoute({ pathname, search }: { pathname: string; search: string }): Route {
  const page = PAGES.find((one) => pathOf(one) === pathname) ?? 'tracker';
  const memberId = new URLSearchParams(search).get('member') ?? undefined;
  return { page, memberId };
}

/** The address of a place. */
export function routePath({ page, memberId }: Route): string {
  return memberId === undefined
    ? pathOf(page)
    : `${pathOf(page)}?member=${encodeURIComponent(memberId)}`;
}

function pathOf(page: Page): string {
  return page === 'tracker' ? '/' : `/${page}`;
}
