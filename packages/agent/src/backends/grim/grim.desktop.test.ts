import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartSway,
  startSwaySession,
  type SwaySession,
} from '../../../../../tests/desktop/index.js';
import { selectBackends } from '../selectBackends.js';

describe.runIf(canStartSway())('grim in a sway session of two outputs', () => {
  let sway: SwaySession;
  beforeAll(async () => {
    sway = await startSwaySession(['#d02020', '#2030c0']);
  }, 60_000);
  afterAll(async () => {
    await sway?.stop();
  }, 30_000);

  const firstBackend = () => {
    const { environment } = sway;
    const [backend] = selectBackends({ kind: 'auto' }, { platform: 'linux', environment });
    if (backend === undefined) throw new Error('No backend was chosen.');
    return backend;
  };

  test('C3 grim is chosen, and gives every pixel of each output', async () => {
    const grim = firstBackend();
    expect(grim.name).toBe('grim');
    expect(await grim.available()).toEqual({ available: true });
    const displays = await grim.listDisplays();
    expect(displays.map(({ id, scale }) => [id, scale])).toEqual([
      ['WL-1', 1],
      ['WL-2', 1],
    ]);
    expect(await coloursOf(grim, 'WL-1')).toEqual(['d02020']);
    expect(await coloursOf(grim, 'WL-2')).toEqual(['2030c0']);
    const [left, right] = displays;
    expect(right?.x).toBe((left?.x ?? 0) + (left?.width ?? 0));
  });

  test('C3 an unplugged output is listed no more, and reading it fails instead of giving a black picture', async () => {
    const grim = firstBackend();
    await sway.unplug('WL-2');
    expect((await grim.listDisplays()).map(({ id }) => id)).toEqual(['WL-1']);
    expect(await coloursOf(grim, 'WL-1')).toEqual(['d02020']);
    await expect(grim.capture('WL-2')).rejects.toThrow('WL-2');
  });
});

/** Each different colour of an output, as `rrggbb`. */
async function coloursOf(
  backend: ReturnType<typeof selectBackends>[number],
  displayId: string,
): Promise<readonly string[]> {
  const { data, width, height } = await backend.capture(displayId);
  expect(data.length % (width * height)).toBe(0);
  const step = data.length / (width * height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += step) {
    colours.add(Buffer.from(data.subarray(at, at + 3)).toString('hex'));
  }
  return [...colours];
}
