import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, test } from 'vitest';

import { fixedChance } from '../../prove/kill/fixedChance.js';
import { runKillRounds } from '../../prove/kill/runKillRounds.js';
import { startServerProcess } from './test/startServerProcess.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

const databaseUrl = (name: string) => `file:${join(folder, name, 'glimpse.db')}`;

/** Runs the program to its end: for starts that cannot work. */
function failedStart(environment: Record<string, string>) {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@glimpse/source', '--import', 'tsx', main],
    { env: { PATH: process.env['PATH'], ...environment }, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, lines: stderr.trim().split('\n') };
}

test(
  'says that it is ready, answers, and ends with code 0 when asked to',
  { timeout: 120_000 },
  async () => {
    const server = await startServerProcess({ PORT: '0', GLIMPSE_DATABASE_URL: databaseUrl('a') });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    const files = readdirSync(join(folder, 'a'));
    expect(files).toEqual(expect.arrayContaining(['glimpse.db', 'glimpse.db.key']));
    for (const file of files) expect(statSync(join(folder, 'a', file)).mode & 0o077).toBe(0);
  },
);

test('a start that cannot work is one sentence and code 1', { timeout: 120_000 }, async () => {
  expect(failedStart({ PORT: 'http' })).toEqual({
    status: 1,
    lines: [expect.stringContaining('The setting PORT=http')],
  });
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  expect(failedStart({ PORT: String(port), GLIMPSE_DATABASE_URL: databaseUrl('b') })).toEqual({
    status: 1,
    lines: [expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`)],
  });
  taken.close();
});

test(
  'C6 D5 D13 kill -9 in the middle loses no acknowledged capture and brings no deleted one back',
  { timeout: 300_000 },
  async () => {
    const report = await runKillRounds({
      environment: { GLIMPSE_DATABASE_URL: databaseUrl('kill') },
      rounds: 2,
      members: 3,
      chance: fixedChance(9),
    });
    expect(report).toMatchObject({ lost: [], back: [], wrongTotals: [], orphans: 0 });
    expect(report.uploads).toBeGreaterThan(5);
  },
);
