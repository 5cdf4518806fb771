import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartDesktop,
  colouredPageUrl,
  startDesktop,
  type Desktop,
} from '../../../../tests/desktop/index.js';
import { selectSenses } from '../senses/selectSenses.js';

const run = promisify(execFile);

describe.runIf(canStartDesktop())('the senses on a real X desktop', () => {
  const former = process.env['DISPLAY'];
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await startDesktop();
    process.env['DISPLAY'] = desktop.environment['DISPLAY'];
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
  }, 60_000);
  afterAll(async () => {
    if (former === undefined) delete process.env['DISPLAY'];
    else process.env['DISPLAY'] = former;
    await desktop?.stop();
  }, 30_000);

  test('L2 counts from the last touch of the keyboard', async () => {
    const { idle } = selectSenses({ platform: 'linux', environment: process.env });
    const untouched = idle.idleMs() ?? 0;
    expect(untouched).toBeGreaterThan(500);
    await run('xdotool', ['key', 'shift'], { env: desktop.environment });
    expect(idle.idleMs()).toBeLessThan(untouched);
  });

  test('L1 knows which application is in front', () => {
    const { source } = selectSenses({ platform: 'linux', environment: process.env });
    expect(source.read()).toEqual({ application: 'Chromium', title: 'Work' });
  });

  test('without a display nothing is known, and nothing breaks', () => {
    const { idle, source } = selectSenses({ platform: 'linux', environment: {} });
    expect(idle.idleMs()).toBeUndefined();
    expect(source.read()).toBeUndefined();
  });
});
