import { expect, test } from 'vitest';

import type { AgentEvents } from '../events/AgentEvents.js';
import type { PermissionLook } from '../ports/senses/PermissionProbe.js';
import { startTestAgent } from '../testing/startTestAgent.js';
import { createScriptedPermissionProbe } from './createScriptedPermissionProbe.js';

const WINDOW_MS = 5 * 60_000;
const REFUSED: PermissionLook = {
  sighting: 'refused',
  obstacle: {
    code: 'permission',
    headline: 'macOS has not allowed it.',
    remedy: 'Open System Settings.',
    settingsUrl: 'settings:screen',
  },
};
const ELSEWHERE: PermissionLook = {
  sighting: 'allowed_elsewhere',
  obstacle: { code: 'permission', headline: 'restart Glimpse.', remedy: 'Start it again.' },
};

async function startAsking(first: PermissionLook) {
  const permission = createScriptedPermissionProbe(first);
  const work = await startTestAgent({ agent: { permission } });
  const told: AgentEvents['permission'][] = [];
  work.agent().on('permission', (change) => void told.push(change));
  return { ...work, permission, told };
}

test('C7 captures nothing without permission, and says why: status, outcome', async () => {
  const work = await startAsking(REFUSED);
  work.server.startTimer('e1');
  await work.clock.turn(2 * WINDOW_MS);
  expect(work.grabs).toEqual([]);
  expect(work.server.outcomes.get('e1/0')).toEqual({ kind: 'skipped', reason: 'permission' });
  expect(await work.agent().status()).toMatchObject({
    state: 'waiting',
    reason: 'permission',
    message: 'Nothing is being taken: macOS has not allowed it.',
    more: 'Open System Settings.',
    permission: { state: 'denied', settingsUrl: 'settings:screen' },
  });
});

test('C7 watches until it is granted, and captures from then on', async () => {
  const work = await startAsking(REFUSED);
  work.server.startTimer('e1');
  await work.clock.turn(WINDOW_MS);
  work.permission.see({ sighting: 'allowed' });
  await work.clock.turn(5_000);
  expect(work.told).toMatchObject([{ permission: 'granted', tell: 'restored' }]);
  expect(await work.agent().status()).toMatchObject({
    state: 'recording',
    permission: { state: 'granted', message: null, settingsUrl: null },
  });
  await work.clock.turn(WINDOW_MS);
  expect(work.grabs).toHaveLength(1);
});

test('C7 tells of the restart that macOS wants', async () => {
  const work = await startAsking(REFUSED);
  work.server.startTimer('e1');
  await work.clock.turn(5_000);
  work.permission.see(ELSEWHERE);
  await work.clock.turn(5_000);
  expect(work.told).toMatchObject([{ permission: 'needs_restart', tell: 'restart' }]);
  expect(await work.agent().status()).toMatchObject({
    reason: 'permission',
    message: 'Nothing is being taken: restart Glimpse.',
  });
});

test('C7 looks again at once when a capture fails', async () => {
  const work = await startAsking({ sighting: 'allowed' });
  work.server.startTimer('e1');
  await work.clock.turn(1_000);
  const looks = work.permission.looks();
  work.permission.see(REFUSED);
  work.captureGives({ ok: false, code: 'permission', message: 'The system refused.' });
  await work.clock.turn(WINDOW_MS);
  expect(work.permission.looks()).toBeGreaterThan(looks);
  expect(work.told).toMatchObject([{ permission: 'denied', tell: 'open_settings' }]);
  expect(work.server.outcomes.get('e1/0')).toEqual({ kind: 'skipped', reason: 'permission' });
});

test('C7 nothing is learned from a system that does not say', async () => {
  const work = await startAsking({ sighting: 'unclear' });
  work.server.startTimer('e1');
  await work.clock.turn(WINDOW_MS);
  expect(work.grabs).toHaveLength(1);
  expect((await work.agent().status()).permission.state).toBe('granted');
});
