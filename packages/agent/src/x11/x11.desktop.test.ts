import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartDesktop,
  colouredPageUrl,
  startDesktop,
  type Desktop,
} from '../../../../tests/desktop/index.js';
import { createSystemClock } from '../clock/createSystemClock.js';
import { selectSessionSource } from '../session/selectSessionSource.js';
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

  test('C1 takes the screen saver of X for a lock, where logind knows of none', async () => {
    const surroundings = { platform: 'linux', environment: desktop.environment } as const;
    const noLogind = () => Promise.reject(new Error('There is no logind.'));
    const source = selectSessionSource(surroundings, createSystemClock(), noLogind);
    const xset = (...args: string[]) => run('xset', args, { env: desktop.environment });
    await xset('s', 'on');
    expect(await source.read()).toBe('active');
    await xset('s', 'activate');
    expect(await source.read()).toBe('locked');
    await xset('s', 'reset');
    expect(await source.read()).toBe('active');
  });

  test('L1 knows which application is in front', () => {
    const { source } = selectSenses({ platform: 'linux', environment: process.env });
    expect(source.read()).toEqual({ application: 'Chromium', title: 'Work' });
  });

  test('L1 a window that has just closed is unknown, and ends nothing', async () => {
    // In a process of its own, for it is the process that would end.
    const source = `
      import { openX11 } from ${JSON.stringify(new URL('./openX11.ts', import.meta.url).href)};
      const x11 = openX11();
      const read = x11.withDisplay((display) => x11.property(display, 0x7ffffff, 'WM_CLASS'));
      const root = x11.withDisplay((display) => x11.rootWindow(display) > 0);
      console.log(JSON.stringify([read ?? 'unknown', root]));`;
    const loader = import.meta.resolve('tsx');
    const { stdout } = await run(
      process.execPath,
      ['--import', loader, '--input-type=module', '--eval', source],
      { env: desktop.environment },
    );
    expect(JSON.parse(stdout)).toEqual(['unknown', true]);
  });

  test('without a display nothing is known, and nothing breaks', () => {
    const { idle, source } = selectSenses({ platform: 'linux', environment: {} });
    expect(idle.idleMs()).toBeUndefined();
    expect(source.read()).toBeUndefined();
  });
});
