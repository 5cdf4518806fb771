import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

import { CliError } from '../CliError.js';

/** Asks on the terminal; what is typed for a hidden question does not appear. */
export async function askPerson(question: string, { hidden = false } = {}): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new CliError(
      'usage',
      `"${question}" cannot be asked, since this is no terminal. Give the answer as an option; see --help.`,
    );
  }
  const output = hidden
    ? new Writable({ write: (_part, _encoding, done) => done() })
    : process.stdout;
  if (hidden) process.stdout.write(`${question}: `);
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await terminal.question(hidden ? '' : `${question}: `);
  } finally {
    terminal.close();
    if (hidden) process.stdout.write('\n');
  }
}
