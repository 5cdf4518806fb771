import type { EntrySpec } from './Scenario.js';

/** What the others of Northlight Studio did on the same day: enough for a list with life in it. */
export const COLLEAGUES: readonly EntrySpec[] = [
  {
    who: 'Adaeze Okafor',
    description: 'Reviews',
    project: 'Aurora website',
    from: '07:42',
    to: '11:58',
    displays: [['editor', 'browser', 'editor']],
    missed: {
      21: { kind: 'skipped', reason: 'asleep' },
      22: { kind: 'skipped', reason: 'asleep' },
    },
  },
  {
    who: 'Adaeze Okafor',
    description: 'Interviews',
    from: '12:50',
    displays: [['call', 'mail']],
  },
  {
    who: 'Helena Marsh',
    description: 'Offers',
    project: 'Studio internal',
    from: '08:10',
    to: '10:10',
    displays: [['spreadsheet', 'mail']],
    missed: { 15: { kind: 'skipped', reason: 'paused' } },
  },
  {
    who: 'Jonas Lindqvist',
    description: 'Page templates',
    project: 'Aurora website',
    from: '08:30',
    to: '12:15',
    displays: [['editor', 'terminal', 'browser']],
    missed: {
      30: { kind: 'skipped', reason: 'locked' },
      31: { kind: 'skipped', reason: 'locked' },
      32: { kind: 'skipped', reason: 'locked' },
    },
  },
  // No agent was ever installed, so no window has a screenshot.
  {
    who: 'Kenji Watari',
    description: 'Typefaces',
    project: 'Northwind brand',
    from: '09:00',
    to: '12:00',
  },
  {
    who: 'Leila Haddad',
    description: 'Photo selection',
    project: 'Northwind brand',
    from: '12:32',
    displays: [['browser', 'board']],
    missed: { 0: { kind: 'failed', reason: 'no_display' } },
  },
  {
    who: 'Priya Raman',
    description: 'Checkout tests',
    project: 'Aurora website',
    from: '10:50',
    displays: [['terminal', 'browser', 'editor']],
  },
  {
    who: 'Sofia Brandt',
    description: 'Newsletter',
    project: 'Studio internal',
    from: '09:16',
    to: '10:16',
    displays: [['mail', 'slides']],
  },
  {
    who: 'Tomás Iveland',
    description: 'Icons',
    project: 'Northwind brand',
    from: '13:30',
    displays: [['board']],
  },
];
