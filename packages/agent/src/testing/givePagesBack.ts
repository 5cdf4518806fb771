import { readFileSync } from 'node:fs';
import process from 'node:process';

import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { openPageReturn } from '../memory/openPageReturn.js';

/** A process of its own: gives back what it read, uses its database again, and prints what it holds in kB. */
const database = openAgentDatabase(':memory:');
database.exec('CREATE TABLE days (day INTEGER); INSERT INTO days VALUES (1), (2)');
const before = pagesOfFilesKb();
openPageReturn(process.platform)?.();
const after = pagesOfFilesKb();
database.exec('INSERT INTO days VALUES (3)');
const { rows } = database.prepare('SELECT count(*) AS rows FROM days').get() as { rows: number };
process.stdout.write(JSON.stringify({ before, after, rows }));

function pagesOfFilesKb(): number {
  return Number(/^RssFile:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
