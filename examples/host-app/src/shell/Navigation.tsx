import { useQuery } from '@tanstack/react-query';
import { PAGE_TITLES, type Page } from '../navigation/route.js';
import { Link } from '../navigation/Link.js';
import { showsScreenshots } from '../navigation/showsScreenshots.js';
import { policyQuery } from '../workspace/policyQuery.js';
import { useHost } from '../workspace/useHost.js';
import { Avatar } from './Avatar.js';
import { Brand } from './Brand.js';
import { Icon } from './Icon.js';

const ROLE_NAMES = { owner: 'Owner', admin: 'Admin', member: 'Member' } as const;

/** Where one can go, and who one is. */
export function Navigation({ current, onFollow }: NavigationProps) {
  const { client, workspace, user, role, signOut } = useHost();
  const policy = useQuery(policyQuery(client, workspace.id));
  const link = (page: Exclude<Page, 'about'>) => (
    <li>
      <Link
        to={{ page }}
        aria-current={page === current ? 'page' : undefined}
        {...(onFollow ? { onClick: onFollow } : {})}
      >
        <Icon name={page} />
        {PAGE_TITLES[page]}
      </Link>
    </li>
  );
  return (
    <>
      <Brand />
      <nav className="host-nav" aria-label="Main">
        <ul>
          {link('tracker')}
          {link('timesheet')}
        </ul>
        {policy.data && showsScreenshots(policy.data.policy) && (
          <>
            <p id="nav-activity">Activity</p>
            <ul aria-labelledby="nav-activity">{link('screenshots')}</ul>
          </>
        )}
        <p id="nav-manage">Manage</p>
        <ul aria-labelledby="nav-manage">
          {link('team')}
          {link('settings')}
        </ul>
      </nav>
      <div className="host-me">
        <Avatar id={user.id} name={user.name} />
        <span className="host-me-name">
          {user.name}
          <small>{ROLE_NAMES[role]}</small>
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label="Sign out"
          title="Sign out"
          onClick={signOut}
        >
          <Icon name="leave" />
        </button>
      </div>
    </>
  );
}

export interface NavigationProps {
  /** The page that is open. */
  current: Page;
  /** Called when a link is followed, before the page changes. */
  onFollow?: () => void;
}
