import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { agentHome, type AgentHome } from '../../home/agentHome.js';
import { buildSpoolItem } from '../../testing/describeCaptureSpool.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';
import { openHomeStore } from '../openHomeStore.js';
import { NO_PAINT } from '../terminal/selectPaint.js';
import { discard, held, hold } from './hold.js';

const NOW = Date.UTC(2026, 10, 19, 9, 40);
const HELD_UNTIL = Date.UTC(2026, 10, 19, 9, 45);

let folder: string;
let home: AgentHome;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-hold-'));
  home = agentHome({ GLIMPSE_AGENT_HOME: folder }, 'linux');
  printed = [];
  const store = await openHomeStore(home);
  await store.spool.add([buildSpoolItem('s1', { heldUntilAt: HELD_UNTIL })]);
  store.close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A command line without a running agent; `reply` is what the person answers. */
function contextThat(replies: string, json = false): CliContext {
  return {
    ...{ home, json, environment: {}, platform: 'linux', isTerminal: false, paint: NO_PAINT },
    progress: (_what, work) => work,
    print: (line) => void printed.push(line),
    ask: () => Promise.resolve(replies),
    signal: new AbortController().signal,
  };
}

test('C10 lists what is held, and discards it once the person is sure', async () => {
  await held(contextThat('', true), NOW);
  expect(JSON.parse(printed[0] ?? '')).toEqual([
    {
      captureId: 'c1',
      displays: 1,
      at: '2026-11-19T09:33:41Z',
      until: '2026-11-19T09:45:00Z',
      consequence: 'Discarding takes off the time since the picture before it.',
    },
  ]);
  await discard(contextThat('no'), 'c1', {}, NOW);
  expect(printed.at(-1)).toBe('It is kept.');
  await discard(contextThat('yes'), 'c1', {}, NOW);

  const store = await openHomeStore(home);
  expect(await store.spool.list()).toEqual([]);
  expect(await store.discards.unreported()).toMatchObject([{ captureId: 'c1' }]);
  store.close();
});

test('C10 discards nothing whose hold is over', async () => {
  const wish = discard(contextThat('yes'), 'c1', { yes: true }, HELD_UNTIL);
  await expect(wish).rejects.toBeInstanceOf(CliError);
});

test('C10 holds 0 to 60 minutes, and remembers it for the next start', async () => {
  await hold(contextThat('', true), '15');
  expect(printed).toEqual(['{"holdMinutes":15}']);
  await expect(hold(contextThat(''), '61')).rejects.toThrow('say 0 to 60 whole minutes');
  const store = await openHomeStore(home);
  expect(await store.readNote('hold-minutes')).toBe('15');
  store.close();
});
