import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { captureDisplays } from '../../capture-child/captureDisplays.js';
import { agentHome } from '../../home/agentHome.js';
import { THROUGH_FILES } from '../../status/sentences.js';
import { NO_PAINT } from '../terminal/selectPaint.js';
import { preview } from './preview.js';

/** A child that says that it needs files, then answers; `through` is whether it does need them. */
const childThat = (through: boolean): string => `process.once('message', () => {
  if (${through}) process.send({ kind: 'files' });
  const display = { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 };
  const screenshots = [{ display, image: new Uint8Array(9), width: 480, height: 270 }];
  const result = { ok: true, backend: 'screenshot-desktop', wroteFiles: ${through}, screenshots, blank: [] };
  process.send({ kind: 'result', result });
});`;

const SEEN = 'Display 1: 480×270 WebP, 9 bytes';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-preview-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function printsOf(through: boolean, json = false): Promise<string[]> {
  const printed: string[] = [];
  const path = join(folder, 'child.cjs');
  await writeFile(path, childThat(through));
  const home = agentHome({ GLIMPSE_AGENT_HOME: join(folder, 'home') }, 'linux');
  await preview(
    {
      ...{ home, json, environment: {}, platform: 'linux', isTerminal: false, paint: NO_PAINT },
      progress: (_what, work) => work,
      print: (line) => void printed.push(line),
      ask: () => Promise.reject(new Error('Nobody is there.')),
      signal: new AbortController().signal,
    },
    {},
    (options) => captureDisplays({ ...options, program: { path, execArgv: [] } }),
  );
  return printed;
}

test('C4 says that sharp pictures go through files before it shows what came of it', async () => {
  const printed = await printsOf(true);
  expect(printed[0]).toBe(THROUGH_FILES);
  expect(printed.slice(1).join('\n')).toContain(SEEN);
  expect(printed.at(-1)).toBe('Nothing was sent.');
});

test('C4 says nothing of files where there are none', async () => {
  const printed = await printsOf(false);
  expect(printed).not.toContain(THROUGH_FILES);
  expect(printed.join('\n')).toContain(SEEN);
});

test('C4 tells programs of files in its one line of JSON', async () => {
  for (const through of [true, false]) {
    const printed = await printsOf(through, true);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ throughFiles: through });
  }
});
