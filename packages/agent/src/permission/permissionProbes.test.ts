import { expect, test } from 'vitest';

import { describePermissionProbe } from '../testing/describePermissionProbe.js';
import { createBackendPermissionProbe } from './createBackendPermissionProbe.js';
import { createMacPermissionProbe, type MacScreenAccess } from './createMacPermissionProbe.js';
import { createScriptedPermissionProbe } from './createScriptedPermissionProbe.js';
import { selectPermissionProbe } from './selectPermissionProbe.js';

const NO_DISPLAY = {
  available: false,
  reason: 'no_display',
  message: 'There is no display here.',
} as const;

function macThatSays(here: boolean | undefined, fresh: boolean | undefined = here) {
  const asked: string[] = [];
  const access: MacScreenAccess = {
    here: () => here,
    fresh: () => Promise.resolve(fresh),
    ask: () => void asked.push('asked'),
  };
  return { probe: createMacPermissionProbe(access), asked };
}

describePermissionProbe('a script', {
  allowed: createScriptedPermissionProbe,
  refused: () =>
    createScriptedPermissionProbe({
      sighting: 'refused',
      obstacle: { code: 'permission', headline: 'it is not allowed.', remedy: 'Allow it.' },
    }),
  unclear: () => createScriptedPermissionProbe({ sighting: 'unclear' }),
});
describePermissionProbe('the surroundings', {
  allowed: () => createBackendPermissionProbe(() => Promise.resolve({ available: true })),
  refused: () => createBackendPermissionProbe(() => Promise.resolve(NO_DISPLAY)),
  unclear: () => createBackendPermissionProbe(() => Promise.reject(new Error('broken'))),
});
describePermissionProbe('macOS', {
  allowed: () => macThatSays(true).probe,
  refused: () => macThatSays(false).probe,
  unclear: () => macThatSays(undefined).probe,
});

test('C7 macOS is asked once, and the way to its setting is told', async () => {
  const { probe, asked } = macThatSays(false);
  await probe.look();
  const { obstacle } = await probe.look();
  expect(asked).toEqual(['asked']);
  expect(obstacle).toMatchObject({
    remedy: expect.stringContaining('System Settings, Privacy & Security, Screen') as string,
    settingsUrl: expect.stringContaining('Privacy_ScreenCapture') as string,
  });
});

test('C7 what macOS allows to new processes alone needs a restart', async () => {
  const { probe, asked } = macThatSays(false, true);
  const { sighting, obstacle } = await probe.look();
  expect(sighting).toBe('allowed_elsewhere');
  expect(obstacle?.headline).toBe('restart Glimpse to use the permission.');
  expect(asked).toEqual([]);
});

test('C7 Linux without a display is one clear state', async () => {
  const look = await selectPermissionProbe({ platform: 'linux', environment: {} }).look();
  expect(look).toMatchObject({ sighting: 'refused', obstacle: { code: 'no_display' } });
});

test('C7 a Wayland session without a way in is one clear state', async () => {
  const environment = { WAYLAND_DISPLAY: 'wayland-nowhere' };
  const look = await selectPermissionProbe({ platform: 'linux', environment }).look();
  expect(look).toMatchObject({ sighting: 'refused', obstacle: { code: 'wayland' } });
});
