import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const ON_SOURCES = ['--conditions=@glimpse/source', '--import', 'tsx', 'src/http/main.ts'];

function start(...args: string[]) {
  return spawn(process.execPath, [...ON_SOURCES, ...args], { cwd: PACKAGE, stdio: 'pipe' });
}

it('glimpse-mock-server says where it is, serves its scenario, and ends when it is told to', async () => {
  const server = start('--scenario', 'trial', '--port', '0');
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0];
  const state = (await (await fetch(`${url}/mock`)).json()) as { scenario: string };
  expect(state.scenario).toBe('trial');
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

it('glimpse-mock-server ends with one sentence when it is asked for what it does not have', async () => {
  const server = start('--scenario', 'paradise');
  const [line] = (await once(server.stderr, 'data')) as [Buffer];
  expect(line.toString()).toMatch(/^There is no scenario "paradise"\. .+\n$/);
  expect(await once(server, 'exit')).toEqual([1, null]);
});
