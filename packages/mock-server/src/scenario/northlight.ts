import type { PersonSpec, PolicySpec, ProjectSpec, Scenario } from './Scenario.js';

/** The eleven people of Northlight Studio. */
export const PEOPLE: readonly PersonSpec[] = [
  { name: 'Helena Marsh', role: 'owner' },
  { name: 'Adaeze Okafor', role: 'admin', noticed: 'desktop' },
  { name: 'Bea Castellano', role: 'member' },
  { name: 'Daniel Obeng', role: 'member', noticed: null },
  { name: 'Jonas Lindqvist', role: 'member', noticed: 'desktop' },
  { name: 'Kenji Watari', role: 'member', noticed: null },
  { name: 'Leila Haddad', role: 'member' },
  { name: 'Priya Raman', role: 'member' },
  { name: 'Sofia Brandt', role: 'member', noticed: 'desktop' },
  { name: 'Tomás Iveland', role: 'member' },
  { name: 'Wren Ashby', role: 'member', noticed: null },
];

export const PROJECTS: readonly ProjectSpec[] = [
  { name: 'Aurora website', color: '#0b7c83' },
  { name: 'Northwind brand', color: '#a1562f' },
  { name: 'Studio internal', color: '#8a6d3b' },
];

/** Capturing was turned on three days before. */
export const TURNED_ON: readonly PolicySpec[] = [
  { daysAgo: 3, time: '09:00', change: { enabled: true } },
];

/** A workspace in which capturing is on and nothing was tracked yet. */
export const NORTHLIGHT = {
  timeZone: 'Europe/Berlin',
  today: '2026-11-19',
  now: '14:02:11',
  plan: 'PRO',
  people: PEOPLE,
  projects: PROJECTS,
  policy: TURNED_ON,
  entries: [],
} as const satisfies Scenario;
