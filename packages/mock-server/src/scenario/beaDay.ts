import type { EntrySpec } from './Scenario.js';

const WHO = 'Bea Castellano';

/** An approved entry: its screenshots are deleted by admins alone, and its time stays (D3, D7). */
export const APPROVED: EntrySpec = {
  who: WHO,
  description: 'Weekly planning',
  project: 'Studio internal',
  from: '08:02',
  to: '08:22',
  displays: [
    ['calendar', 'call', 'call', 'spreadsheet'],
    ['chat', 'calendar', 'chat', 'chat'],
  ],
  captures: ['08:05:20', '08:08:41', '08:15:03', '08:21:12'],
  approval: 'APPROVED',
};

/** An ordinary entry on two displays, with three kinds of gaps and one moment that Bea deleted. */
export const PLAIN: EntrySpec = {
  who: WHO,
  description: 'Checkout redesign',
  project: 'Aurora website',
  from: '09:05',
  to: '10:10',
  displays: [
    ['board', 'board', 'board', 'editor', 'editor', 'editor', 'terminal', 'editor', 'board'],
    [
      'browser',
      'chat',
      'browser',
      'browser',
      'browser',
      'browser',
      'terminal',
      'spreadsheet',
      'mail',
    ],
  ],
  captures: [
    ...['09:07:39', '09:12:18', '09:18:02', '09:33:41', '09:36:22', '09:44:03', '09:47:15'],
    ...['10:02:30', '10:08:54'],
  ],
  missed: {
    3: { kind: 'skipped', reason: 'paused' },
    4: { kind: 'skipped', reason: 'paused' },
    9: { kind: 'skipped', reason: 'locked' },
    10: { kind: 'skipped', reason: 'locked' },
  },
  deleted: [{ at: '09:44:03', by: WHO }],
};

/** A locked entry without a name, on one display, in the middle of which the app was not running. */
export const LOCKED: EntrySpec = {
  who: WHO,
  from: '11:10',
  to: '11:50',
  displays: [['mail', 'mail', 'spreadsheet', 'slides', 'slides']],
  captures: ['11:13:08', '11:17:45', '11:23:19', '11:42:50', '11:48:06'],
  locked: true,
};

/** A running entry with a blank picture and a window that is not over. */
export const RUNNING: EntrySpec = {
  who: WHO,
  description: 'Illustration set, second round',
  project: 'Northwind brand',
  from: '13:20',
  displays: [
    ['browser', 'board', 'board', 'board', 'browser', 'board', 'board'],
    ['board', 'terminal', 'terminal', 'browser', 'mail', 'slides', 'mail'],
  ],
  captures: [
    ...['13:24:02', '13:27:33', '13:31:10', '13:43:27', '13:46:51', '13:52:14', '13:58:39'],
  ],
  missed: { 3: { kind: 'blank', reason: 'black' } },
};

/** Bea's day: an approved, a plain, a locked and a running entry. */
export const BEA_DAY: readonly EntrySpec[] = [APPROVED, PLAIN, LOCKED, RUNNING];
