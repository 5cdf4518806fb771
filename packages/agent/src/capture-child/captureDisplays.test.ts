import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { DEFAULT_PICTURE } from '../picture/PictureSettings.js';
import { captureDisplays } from './captureDisplays.js';

/** A child that answers with the names in its environment. */
const TELLTALE = `process.once('message', () => {
  const message = Object.keys(process.env).sort().join(' ');
  process.send({ kind: 'result', result: { ok: false, code: 'no_display', message } });
});`;

test('C4 the process that sees the screen is given neither password nor API key', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-child-'));
  const path = join(folder, 'telltale.cjs');
  await writeFile(path, TELLTALE);
  const result = await captureDisplays({
    picture: DEFAULT_PICTURE,
    backend: { kind: 'auto' },
    program: { path, execArgv: [] },
    environment: {
      DISPLAY: ':7',
      GLIMPSE_AGENT_PASSWORD: 'secret',
      GLIMPSE_AGENT_API_KEY: 'secret',
      GLIMPSE_AGENT_EMAIL: 'bea@example.com',
    },
  });
  await rm(folder, { recursive: true });
  expect(result).toMatchObject({ message: expect.stringContaining('DISPLAY') as string });
  expect(result).toMatchObject({ message: expect.not.stringContaining('GLIMPSE') as string });
});

/** A child that says what it is about to do, then gives up. */
const FORTHRIGHT = `process.once('message', () => {
  process.send({ kind: 'files' });
  process.send({ kind: 'result', result: { ok: false, code: 'no_display', message: 'Gave up.' } });
});`;

test('C4 passes on that pictures are about to go through files before anything comes of the capture', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-child-'));
  const path = join(folder, 'forthright.cjs');
  await writeFile(path, FORTHRIGHT);
  const steps: string[] = [];
  const { ok } = await captureDisplays({
    picture: DEFAULT_PICTURE,
    backend: { kind: 'auto' },
    program: { path, execArgv: [] },
    onFiles: () => steps.push('files'),
  });
  steps.push(ok ? 'captured' : 'failed');
  await rm(folder, { recursive: true });
  expect(steps).toEqual(['files', 'failed']);
});
