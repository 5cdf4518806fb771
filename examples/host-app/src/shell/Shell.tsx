import { CaptureNotice } from '@glimpse/react';
import { useEffect, useRef } from 'react';
import { AboutPage } from '../about/AboutPage.js';
import { PAGE_TITLES, type Page } from '../navigation/route.js';
import { useRoute } from '../navigation/useRoute.js';
import { ScreenshotsRoute } from '../screenshots/ScreenshotsRoute.js';
import { SettingsPage } from '../settings/SettingsPage.js';
import { TeamPage } from '../team/TeamPage.js';
import { TimesheetPage } from '../timesheet/TimesheetPage.js';
import { TimeTrackerPage } from '../tracker/TimeTrackerPage.js';
import { useWorkspaceEvents } from '../workspace/useWorkspaceEvents.js';
import { Navigation } from './Navigation.js';
import { TopBar } from './TopBar.js';

/** The frame of every page: navigation beside, notices above, the page itself. */
export function Shell() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useWorkspaceEvents();
  usePageChange(route.page, main);
  return (
    <div className="host">
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <TopBar />
      <aside className="host-side" aria-label="Daybook">
        <div className="host-side-content">
          <Navigation current={route.page} />
        </div>
      </aside>
      <main id="content" className="host-main" tabIndex={-1} ref={main}>
        <div className="host-notices">
          <CaptureNotice />
        </div>
        <PageOf page={route.page} memberId={route.memberId} />
      </main>
    </div>
  );
}

function PageOf({ page, memberId }: { page: Page; memberId: string | undefined }) {
  switch (page) {
    case 'tracker':
      return <TimeTrackerPage />;
    case 'timesheet':
      return <TimesheetPage key={memberId} memberId={memberId} />;
    case 'screenshots':
      return <ScreenshotsRoute />;
    case 'team':
      return <TeamPage />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
  }
}

/** Names the tab after the page, and brings the focus to a page that was turned to. */
function usePageChange(page: Page, main: { readonly current: HTMLElement | null }) {
  const shown = useRef(page);
  useEffect(() => {
    document.title = `${PAGE_TITLES[page]} · Daybook`;
    if (shown.current !== page) main.current?.focus({ preventScroll: true });
    shown.current = page;
  }, [page, main]);
}
