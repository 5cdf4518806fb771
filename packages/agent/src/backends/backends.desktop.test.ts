import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartDesktop,
  colouredPageUrl,
  startDesktop,
  type Desktop,
} from '../../../../tests/desktop/index.js';
import { captureDisplays } from '../capture-child/captureDisplays.js';
import type { SystemBackendName } from '../capture-child/captureRequest.js';
import { DEFAULT_PICTURE } from '../picture/PictureSettings.js';
import { colourOf } from '../testing/colourOf.js';
import { selectBackends } from './selectBackends.js';

describe.runIf(canStartDesktop())('every backend that reads X', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await startDesktop();
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
  }, 60_000);
  afterAll(async () => {
    await desktop?.stop();
  }, 30_000);

  test.each<SystemBackendName>(['x11', 'node-screenshots', 'screenshot-desktop'])(
    'C3 %s gives the pixels of each display, in desk order',
    async (name) => {
      const result = await captureDisplays({
        picture: DEFAULT_PICTURE,
        backend: { kind: 'one', name },
        environment: desktop.environment,
      });
      if (!result.ok) throw new Error(result.message);
      expect(result.backend).toBe(name);
      expect(result.wroteFiles).toBe(false);
      expect(
        result.screenshots.map(({ display: { number, x, width, height, scale } }) => [
          ...[number, x, width, height, scale],
        ]),
      ).toEqual([
        [1, 0, 1920, 1080, 1],
        [2, 1920, 1920, 1080, 1],
      ]);
      const corners = await Promise.all(result.screenshots.map(({ image }) => colourOf(image)));
      expect(corners[0]?.[0], 'red on the left').toBeGreaterThan(150);
      expect(corners[1]?.[2], 'blue on the right').toBeGreaterThan(150);
    },
    60_000,
  );

  test('C3 x11 says so when a display that was listed has gone', async () => {
    const former = process.env['DISPLAY'];
    process.env['DISPLAY'] = desktop.environment['DISPLAY'];
    const surroundings = { platform: 'linux', environment: desktop.environment } as const;
    const [x11] = selectBackends({ kind: 'one', name: 'x11' }, surroundings);
    expect(await x11?.available()).toEqual({ available: true });
    expect(await x11?.listDisplays()).toHaveLength(2);
    await expect(x11?.capture('none')).rejects.toThrow('list the displays again');
    process.env['DISPLAY'] = ':77';
    expect(await x11?.available()).toMatchObject({ available: false, reason: 'no_display' });
    process.env['DISPLAY'] = former;
  });
});
