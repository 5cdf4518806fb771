import { expect, test } from 'vitest';

import type { CaptureResult } from '../capture-child/captureRequest.js';
import { createScriptedPermissionProbe } from '../permission/createScriptedPermissionProbe.js';
import { startTestAgent } from '../testing/startTestAgent.js';
import { createMemoryNotifier } from './createMemoryNotifier.js';

const WINDOW_MS = 5 * 60_000;
const BROKEN: CaptureResult = {
  ok: false,
  code: 'capture_failed',
  message: 'The screen could not be read.',
};

async function startNotifying(options: Parameters<typeof startTestAgent>[0] = {}) {
  const notifier = createMemoryNotifier();
  const work = await startTestAgent({ ...options, agent: { notifier, ...options.agent } });
  const titles = (): string[] => notifier.shown.map(({ title }) => title);
  return { ...work, titles };
}

test('A5 tells of a notice that waits to be read, once', async () => {
  const work = await startNotifying({
    agent: { presenter: { show: () => Promise.resolve(false) } },
  });
  await work.clock.turn(WINDOW_MS);
  expect(work.titles()).toEqual(['Glimpse: please read what is recorded']);
});

test('C8 tells of captures that come to nothing, once until they come about again', async () => {
  const work = await startNotifying();
  const failing = 'Nothing is being taken: the last capture came to nothing.';
  const told = (): number => work.titles().filter((title) => title === failing).length;
  const good: CaptureResult = {
    ok: true,
    backend: 'drawn',
    blank: [],
    screenshots: [
      {
        display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
        image: new Uint8Array([82]),
        ...{ width: 480, height: 270 },
      },
    ],
  };
  work.captureGives(BROKEN);
  work.server.startTimer('e1');
  await work.clock.turn(3 * WINDOW_MS);
  expect(told()).toBe(1);
  // A lock in between mends nothing, so it is the same cause still.
  await work.setSession('locked');
  await work.clock.turn(WINDOW_MS);
  await work.setSession('active');
  await work.clock.turn(WINDOW_MS);
  expect(told()).toBe(1);
  work.captureGives(good);
  await work.clock.turn(2 * WINDOW_MS);
  work.captureGives(BROKEN);
  await work.clock.turn(2 * WINDOW_MS);
  expect(told()).toBe(2);
});

test('C7 tells of a missing permission, once', async () => {
  const permission = createScriptedPermissionProbe({
    sighting: 'refused',
    obstacle: { code: 'no_display', headline: 'there is no display here.', remedy: 'Get one.' },
  });
  const work = await startNotifying({ agent: { permission } });
  work.server.startTimer('e1');
  await work.clock.turn(3 * WINDOW_MS);
  expect(work.titles().at(-1)).toBe('Nothing is being taken: there is no display here.');
  expect(work.titles().filter((title) => title.includes('no display'))).toHaveLength(1);
});

test('L2 tells that a question waits when the person is back', async () => {
  let touchedAt = 0;
  let elapsed = (): number => 0;
  const idle = { idleMs: () => elapsed() - touchedAt };
  const work = await startNotifying({ agent: { idle } });
  elapsed = () => work.clock.elapsed();
  work.server.startTimer('e1');
  await work.clock.turn(11 * 60_000);
  expect(work.titles().filter((title) => title.startsWith('You were away'))).toHaveLength(0);
  touchedAt = elapsed();
  await work.clock.turn(60_000);
  expect(work.titles().filter((title) => title.startsWith('You were away'))).toHaveLength(1);
});

test('a notification that does not arrive is said in the status', async () => {
  const reason = 'This desktop shows no notifications.';
  const notifier = { show: () => Promise.resolve({ shown: false as const, reason }) };
  const work = await startTestAgent({ agent: { notifier } });
  work.captureGives(BROKEN);
  work.server.startTimer('e1');
  await work.clock.turn(2 * WINDOW_MS);
  expect((await work.agent().status()).unnotified).toBe(reason);
});
