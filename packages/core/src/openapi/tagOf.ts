import type { RouteSpec } from '../contract/route.js';

/** The chapters of the reference. */
export const tags = [
  { name: 'Accounts', description: 'Signing in, and who and where one is.' },
  { name: 'Time entries', description: 'Time tracking in the shapes of Clockify’s public API.' },
  { name: 'Policy', description: 'What is recorded, and who was told.' },
  { name: 'Screenshots', description: 'Days, pictures, deleting, and who looked.' },
  { name: 'Agent', description: 'What the desktop agent asks and tells, and live events.' },
  { name: 'Operator', description: 'What the host’s back end sets, with its own key.' },
  {
    name: 'Webhooks',
    description: 'What the host is told, signed, at least once, in order per entry.',
  },
] as const;

/** The chapter that a route belongs to. */
export function tagOf({ access, path }: RouteSpec): (typeof tags)[number]['name'] {
  if (path.startsWith('/operator/webhook')) return 'Webhooks';
  if (access === 'operator') return 'Operator';
  if (/\/(agent|windows|events)\b/.test(path)) return 'Agent';
  if (/\/(screenshot-(policy|preferences)|notices)\b/.test(path)) return 'Policy';
  if (/\/(screenshots|views)\b/.test(path)) return 'Screenshots';
  return /\/time-entries\b/.test(path) ? 'Time entries' : 'Accounts';
}
