import { toInstant, type RouteName } from '@glimpse/core';
import { MINUTE, NINE, type World } from './createWorld.js';
import { uploadForm } from './uploads.js';

/** What a request is aimed at: the things of a person in a workspace, by the names they were seeded under. */
export interface Target {
  readonly workspace: string;
  /** `mia`, or `gone` for what was deleted. */
  readonly owner: string;
}

/** A request that would do, were it the target's own. */
export interface RouteRequest {
  readonly path: string;
  readonly body?: unknown;
}

/**
 * How far a route's answer depends on whose the thing is.
 *
 * - `none`: it does not.
 * - `visible`: one's own, or anyone's for an admin.
 * - `self`: one's own alone.
 * - `listed`: it answers all the same, and leaves out or refuses item by item.
 * - `stored`: for the operator, whatever there is in that workspace.
 * - `account`: for the operator, whoever has an account.
 */
export type Reach = 'none' | 'visible' | 'self' | 'listed' | 'stored' | 'account';

const now = toInstant(NINE + 2 * MINUTE);
const entries = ({ workspace }: Target) => `/workspaces/${workspace}/time-entries`;
const entry = (target: Target) => `${entries(target)}/entry-${target.owner}`;
const ofUser = ({ workspace, owner }: Target) => `/workspaces/${workspace}/user/${owner}`;
const shot = ({ workspace, owner }: Target) => `/workspaces/${workspace}/screenshots/shot-${owner}`;
const inW = ({ workspace }: Target, rest: string) => `/workspaces/${workspace}${rest}`;
const host = ({ workspace }: Target) => `/operator/workspaces/${workspace}`;
const hostEntry = (target: Target) => `${host(target)}/time-entries/entry-${target.owner}`;
const selection = ({ owner }: Target) => ({ screenshotIds: [`shot-${owner}`], timeZone: 'UTC' });
const zone = 'time-zone=Europe%2FBerlin';

/** A request per route of the contract; a new route does not compile until it has its line here. */
export const routeRequests: Readonly<
  Record<
    RouteName,
    {
      readonly reach: Reach;
      request(target: Target, world: World): RouteRequest | Promise<RouteRequest>;
    }
  >
> = {
  createSession: {
    reach: 'none',
    request: () => ({
      path: '/auth/session',
      body: { email: 'mia@example.test', password: 'secret of mia' },
    }),
  },
  endSession: { reach: 'none', request: () => ({ path: '/auth/session' }) },
  endAllSessions: { reach: 'none', request: () => ({ path: '/auth/sessions' }) },
  getUser: { reach: 'none', request: () => ({ path: '/user' }) },
  listWorkspaces: { reach: 'none', request: () => ({ path: '/workspaces' }) },
  listUsers: { reach: 'none', request: (t) => ({ path: inW(t, '/users') }) },
  listProjects: { reach: 'none', request: (t) => ({ path: inW(t, '/projects') }) },

  listApiKeys: { reach: 'none', request: () => ({ path: '/user/api-keys' }) },
  createApiKey: {
    reach: 'none',
    request: () => ({ path: '/user/api-keys', body: { name: 'ci' } }),
  },
  revokeApiKey: { reach: 'none', request: () => ({ path: '/user/api-keys/none' }) },
  deleteAccount: {
    reach: 'none',
    request: () => ({ path: '/user/deletion', body: { email: 'nobody@example.test' } }),
  },
  deleteWorkspace: {
    reach: 'none',
    request: (t) => ({ path: inW(t, '/deletion'), body: { name: 'another name' } }),
  },

  createTimeEntry: { reach: 'none', request: (t) => ({ path: entries(t), body: {} }) },
  createTimeEntryFor: {
    reach: 'visible',
    request: (t) => ({ path: `${ofUser(t)}/time-entries`, body: {} }),
  },
  listTimeEntries: { reach: 'visible', request: (t) => ({ path: `${ofUser(t)}/time-entries` }) },
  stopTimer: {
    reach: 'visible',
    request: (t) => ({ path: `${ofUser(t)}/time-entries`, body: { end: now } }),
  },
  getTimeEntry: { reach: 'visible', request: (t) => ({ path: entry(t) }) },
  updateTimeEntry: {
    reach: 'visible',
    request: (t) => ({
      path: entry(t),
      body: { start: toInstant(NINE - 60 * MINUTE), end: toInstant(NINE) },
    }),
  },
  deleteTimeEntry: { reach: 'visible', request: (t) => ({ path: entry(t) }) },
  setApproval: {
    reach: 'visible',
    request: (t) => ({ path: `${entry(t)}/approval`, body: { isLocked: true } }),
  },

  getPolicy: { reach: 'none', request: (t) => ({ path: inW(t, '/screenshot-policy') }) },
  updatePolicy: {
    reach: 'none',
    request: (t) => ({ path: inW(t, '/screenshot-policy'), body: { obscure: 'off' } }),
  },
  startTrial: { reach: 'none', request: (t) => ({ path: inW(t, '/screenshot-policy/trial') }) },
  updatePreferences: {
    reach: 'none',
    request: (t) => ({ path: inW(t, '/screenshot-preferences'), body: { alwaysObscure: true } }),
  },
  listNotices: { reach: 'none', request: (t) => ({ path: inW(t, '/notices') }) },
  markNoticeShown: {
    reach: 'none',
    request: (t) => ({ path: inW(t, '/notices/policy-2/shown'), body: { channel: 'web' } }),
  },
  listLedger: { reach: 'none', request: (t) => ({ path: inW(t, '/notices/ledger') }) },

  getDayTotals: {
    reach: 'none',
    request: (t) => ({ path: inW(t, `/screenshots/days/2026-11-19?${zone}`) }),
  },
  getMemberDay: {
    reach: 'visible',
    request: (t) => ({ path: `${ofUser(t)}/screenshots?day=2026-11-19&${zone}` }),
  },
  uploadScreenshot: {
    reach: 'self',
    request: async (t, world) => {
      const timeEntryId = `run-${t.owner}`;
      const { screenshotId, form } = await uploadForm(world, { timeEntryId });
      return { path: inW(t, `/screenshots/${screenshotId}`), body: form };
    },
  },
  getImage: { reach: 'visible', request: (t) => ({ path: `${shot(t)}/image` }) },
  getImages: {
    reach: 'listed',
    request: (t) => ({
      path: inW(t, '/screenshots/images'),
      body: { screenshotIds: selection(t).screenshotIds },
    }),
  },
  recordView: {
    reach: 'visible',
    request: (t) => ({ path: `${shot(t)}/views`, body: { kind: 'opened' } }),
  },
  planDeletion: {
    reach: 'listed',
    request: (t) => ({ path: inW(t, '/screenshots/deletion-plan'), body: selection(t) }),
  },
  deleteScreenshots: {
    reach: 'listed',
    request: (t) => ({
      path: inW(t, '/screenshots/deletion'),
      body: { ...selection(t), digest: 'of the plan' },
    }),
  },
  listViews: { reach: 'visible', request: (t) => ({ path: `${ofUser(t)}/views` }) },

  heartbeat: {
    reach: 'none',
    request: (t) => ({
      path: inW(t, '/agent/heartbeat'),
      body: {
        deviceId: 'd1',
        agentVersion: '0.1.0',
        permission: 'granted',
        paused: false,
        lastCaptureAt: null,
        queueDepth: 0,
      },
    }),
  },
  reportOutcome: {
    reach: 'self',
    request: (t) => ({
      path: `${entry(t)}/windows/0`,
      body: { kind: 'skipped', reason: 'locked' },
    }),
  },
  discardCapture: {
    reach: 'self',
    request: (t) => ({
      path: `${entry(t)}/discards/held-${t.owner}`,
      body: {
        capturedAt: toInstant(NINE - 7 * MINUTE),
        policyVersion: 2,
        deviceId: 'laptop',
        screenshotIds: [`held-${t.owner}`],
      },
    }),
  },
  subscribeEvents: { reach: 'none', request: (t) => ({ path: inW(t, '/events') }) },

  upsertWorkspace: {
    reach: 'none',
    request: (t) => ({ path: host(t), body: { name: 'Renamed', plan: 'FREE' } }),
  },
  getWorkspace: { reach: 'none', request: (t) => ({ path: host(t) }) },
  removeWorkspace: { reach: 'none', request: (t) => ({ path: host(t) }) },
  upsertMember: {
    reach: 'none',
    request: (t) => ({
      path: `${host(t)}/users/${t.owner}`,
      body: { email: `${t.owner}@example.test`, name: 'Renamed', role: 'admin' },
    }),
  },
  removeUser: { reach: 'account', request: (t) => ({ path: `/operator/users/${t.owner}` }) },
  upsertProject: {
    reach: 'none',
    request: (t) => ({ path: `${host(t)}/projects/p9`, body: { name: 'Renamed' } }),
  },
  upsertTimeEntry: {
    reach: 'none',
    request: (t) => ({
      path: `${host(t)}/time-entries/of-the-host`,
      body: {
        userId: t.workspace === 'w1' ? 'mia' : 'zoe',
        start: toInstant(NINE - 60 * MINUTE),
        end: toInstant(NINE),
      },
    }),
  },
  readTimeEntry: { reach: 'stored', request: (t) => ({ path: hostEntry(t) }) },
  removeTimeEntry: { reach: 'stored', request: (t) => ({ path: hostEntry(t) }) },
  approveTimeEntry: {
    reach: 'stored',
    request: (t) => ({ path: `${hostEntry(t)}/approval`, body: { isLocked: true } }),
  },
  listDeliveries: {
    reach: 'none',
    request: (t) => ({ path: `/operator/webhook-deliveries?workspace=${t.workspace}` }),
  },
  replayDeliveries: {
    reach: 'none',
    request: () => ({ path: '/operator/webhook-deliveries/replay', body: { state: 'dead' } }),
  },
};
