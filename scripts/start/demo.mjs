import { readFileSync } from 'node:fs';

/**
 * What the server tells about its demo workspace.
 * @typedef {object} Demo
 * @property {{ name: string, role: string, email: string, password: string }[]} signIns
 * @property {{ email: string, password: string }} agent  the member whose screen this machine shows
 */

/**
 * @param {string} file
 * @returns {Demo | undefined} nothing when the database is not a demo
 */
export function readDemo(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * What to do to see the first picture, for a person who has just started all of it.
 * @param {Demo} demo
 * @param {number | undefined} windowSeconds
 */
export function wayToTheFirstPicture({ signIns, agent }, windowSeconds) {
  const admin = signIns.find(({ role }) => role !== 'member')?.name ?? 'an admin';
  const member = signIns.find(({ email }) => email === agent.email)?.name ?? agent.email;
  const window = windowSeconds === undefined ? '5 minutes' : `${windowSeconds} seconds`;
  return [
    `To see the first picture (it will be of the screens of this machine, taken for ${member}):`,
    `  1. Sign in as ${admin} and turn capturing on under Settings.`,
    `  2. Sign in as ${member}, read the notice, and start the timer.`,
    `  3. One picture comes at a random moment in every ${window}, under Activity > Screenshots.`,
    ...(windowSeconds === undefined ? ['     (npm start -- --window 20s is quicker.)'] : []),
  ].join('\n');
}

/**
 * The demo's sign-ins as a table for people.
 * @param {Demo} demo
 */
export function tableOfSignIns({ signIns }) {
  const rows = [
    ['Sign in as', 'Role', 'E-mail', 'Password'],
    ...signIns.map(({ name, role, email, password }) => [name, role, email, password]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('   ')}`)
    .map((line) => line.trimEnd())
    .join('\n');
}
