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
