import { expect, test } from 'vitest';

import { probeBackends } from './probeBackends.js';
import { selectBackends } from './selectBackends.js';

const namesFor = (platform: NodeJS.Platform, environment: Record<string, string>): string[] =>
  selectBackends({ kind: 'auto' }, { platform, environment }).map(({ name }) => name);

test('C7 takes the cheapest way that a system has first', () => {
  expect(namesFor('linux', { DISPLAY: ':0' })).toEqual([
    'x11',
    'node-screenshots',
    'screenshot-desktop',
  ]);
  expect(namesFor('linux', { WAYLAND_DISPLAY: 'wayland-1' })).toEqual(['grim', 'node-screenshots']);
  expect(namesFor('darwin', {})).toEqual(['node-screenshots', 'screenshot-desktop']);
  expect(namesFor('win32', {})).toEqual(['node-screenshots', 'screenshot-desktop']);
});

test.each([
  { where: 'no display', environment: {}, reason: 'no_display', says: 'no display here' },
  {
    where: 'a Wayland session without a way in',
    environment: { WAYLAND_DISPLAY: 'wayland-1' },
    reason: 'wayland',
    says: 'no way to read the screen',
  },
  {
    where: 'sway without grim',
    environment: { WAYLAND_DISPLAY: 'wayland-1', SWAYSOCK: '/run/sway', PATH: '' },
    reason: 'not_installed',
    says: 'the program grim',
  },
])('C7 says why nothing can be read: $where', async ({ environment, reason, says }) => {
  const found = await probeBackends({ platform: 'linux', environment });
  expect(found).toMatchObject({ available: false, reason });
  expect(found).toMatchObject({ message: expect.stringContaining(says) as string });
});

test('C4 passes screenshot-desktop over where its files would lie open', async () => {
  const only = { kind: 'one', name: 'screenshot-desktop' } as const;
  for (const platform of ['darwin', 'win32'] as const) {
    const [open] = selectBackends(only, { platform, environment: {} });
    expect(await open?.available()).toMatchObject({ available: false });
    const [confined] = selectBackends(only, { platform, environment: {}, scratchFolder: '/own' });
    expect(await confined?.available()).toEqual({ available: true });
    expect(confined?.writesFiles).toBe(true);
  }
});
