import { APPROVED, BEA_DAY, LOCKED, PLAIN, RUNNING } from './beaDay.js';
import { COLLEAGUES } from './colleagues.js';
import { fullWeekEntries } from './fullWeekEntries.js';
import { NORTHLIGHT, PEOPLE, TURNED_ON } from './northlight.js';
import type { EntrySpec, Scenario } from './Scenario.js';
import { crowdOf } from './crowdOf.js';

const BEA_AND_OWNER = PEOPLE.slice(0, 3);
const BLANK = Object.fromEntries(
  Array.from({ length: 13 }, (_, index) => [index, { kind: 'blank', reason: 'wallpaper_only' }]),
) satisfies EntrySpec['missed'];
const SMALL = { ...NORTHLIGHT, people: BEA_AND_OWNER } satisfies Scenario;

/** Every scenario by its name. */
export const scenarios = {
  /** The page as designed: eleven members, Bea's day with entries and gaps of every kind. */
  typicalDay: {
    ...NORTHLIGHT,
    entries: [...BEA_DAY, ...COLLEAGUES],
    views: [
      { by: 'Adaeze Okafor', whose: 'Bea Castellano', daysAgo: 0, time: '13:50' },
      { by: 'Adaeze Okafor', whose: 'Helena Marsh', daysAgo: 0, time: '13:52' },
    ],
  },
  /** Capturing is on; nobody has tracked time yet. */
  empty: NORTHLIGHT,
  /** An admin has never turned capturing on; time is tracked all the same. */
  captureOff: {
    ...SMALL,
    policy: [],
    entries: [{ ...PLAIN, displays: undefined, deleted: undefined }],
  },
  /** Capturing was turned on, and nobody has been shown the notice yet. */
  noticeOutstanding: {
    ...SMALL,
    people: BEA_AND_OWNER.map((person) => ({ ...person, noticed: null })),
    entries: [],
  },
  /** One ordinary entry on two displays. */
  twoDisplays: { ...SMALL, entries: [PLAIN] },
  /** The system shows the app nothing: every picture was blank, so none was sent (C9). */
  blankFrames: {
    ...SMALL,
    entries: [{ ...PLAIN, captures: [], deleted: undefined, missed: BLANK }],
  },
  /** One entry with one moment on one display: deleting it deletes the entry (D6). */
  onlyScreenshot: {
    ...SMALL,
    entries: [
      {
        ...LOCKED,
        description: 'Invoice',
        from: '09:00',
        to: '09:08',
        captures: ['09:03:30'],
        locked: false,
      },
    ],
  },
  /** Entries that a member cannot change any more: approved, locked, submitted. */
  approvedAndLocked: {
    ...SMALL,
    entries: [APPROVED, LOCKED, { ...PLAIN, deleted: undefined, approval: 'PENDING' }],
  },
  /** A timer that runs, with screenshots that cannot be deleted before it stops (D4). */
  runningTimer: { ...SMALL, entries: [RUNNING] },
  /** Bea's last seven days. */
  fullWeek: {
    ...SMALL,
    policy: [{ daysAgo: 9, time: '09:00', change: { enabled: true } }],
    entries: fullWeekEntries(),
  },
  /** A thousand members, one of them with 576 screenshots. */
  thousandMembers: crowdOf(1000),
  /** The plan no longer includes screenshots; what exists stays (A6). */
  planLapsed: { ...SMALL, planNow: 'FREE', entries: [APPROVED, PLAIN] },
  /** A trial with three days and some hours left (A2). */
  trial: {
    ...SMALL,
    plan: 'FREE',
    policy: [{ daysAgo: 4, time: '18:00', change: 'trial' }, ...TURNED_ON],
    entries: [PLAIN],
  },
  /** Every answer takes a second and a half. */
  slow: { ...SMALL, entries: [PLAIN], faults: [{ fault: { kind: 'delay', ms: 1500 } }] },
  /** Every third call fails, the first one included. */
  flaky: {
    ...SMALL,
    entries: [PLAIN],
    faults: [{ fault: { kind: 'error', code: 'unavailable' }, every: 3 }],
  },
  /** The server cannot be reached. */
  offline: { ...SMALL, entries: [PLAIN], faults: [{ fault: { kind: 'offline' } }] },
  /** The server refuses everything. */
  forbidden: {
    ...SMALL,
    entries: [PLAIN],
    faults: [{ fault: { kind: 'error', code: 'forbidden' } }],
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
