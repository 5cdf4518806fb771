import { windowIndexAt } from '@glimpse/core';
import { expect, test } from 'vitest';

import { ONE_SCREENSHOT, START_AT, startTestAgent } from './testing/startTestAgent.js';

const MINUTE_MS = 60_000;
const windowOf = (at: number): number =>
  windowIndexAt({ startAt: START_AT, endAt: null, windowMs: 5 * MINUTE_MS }, at);

test('C2 captures every window once, each at its own moment, and uploads in order', async () => {
  const { clock, server, grabs } = await startTestAgent();
  server.startTimer('e1');
  await clock.turn(60 * MINUTE_MS);

  expect(grabs.map(windowOf)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  expect(new Set(grabs.map((at) => (at - START_AT) % (5 * MINUTE_MS))).size).toBe(12);
  expect(server.uploads.map(({ metadata }) => metadata.windowIndex)).toEqual(grabs.map(windowOf));
  expect(server.uploads.map(({ metadata }) => Date.parse(metadata.capturedAt))).toEqual(grabs);
  expect([...server.outcomes.values()].every(({ kind }) => kind === 'captured')).toBe(true);
});

test('C1 captures nothing without a timer, in a break, paused or locked, and says why', async () => {
  const { clock, server, agent, grabs, setSession } = await startTestAgent();
  await clock.turn(10 * MINUTE_MS);
  expect((await agent().status()).reason).toBe('no_timer');

  server.startTimer('e1', { type: 'BREAK' });
  await clock.turn(10 * MINUTE_MS);
  expect((await agent().status()).reason).toBe('break');

  server.startTimer('e2');
  await agent().pause();
  await clock.turn(5 * MINUTE_MS);
  expect(await agent().status()).toMatchObject({ state: 'paused', reason: 'paused' });
  await agent().resume();
  await setSession('locked');
  await clock.turn(10 * MINUTE_MS);
  expect(grabs).toEqual([]);
  expect([...server.outcomes]).toEqual([
    ['e2/0', { kind: 'skipped', reason: 'paused' }],
    ['e2/1', { kind: 'skipped', reason: 'locked' }],
    ['e2/2', { kind: 'skipped', reason: 'locked' }],
  ]);
});

test('C1 draws from what is left of the window once the session is unlocked', async () => {
  const { clock, server, grabs, setSession } = await startTestAgent();
  server.startTimer('e1');
  await setSession('locked');
  await clock.turn(4 * MINUTE_MS);
  await setSession('active');
  await clock.turn(1 * MINUTE_MS);
  expect(grabs.map(windowOf)).toEqual([0]);
  expect(grabs[0]).toBeGreaterThanOrEqual(START_AT + 4 * MINUTE_MS);
});

test('A5 shows the notice before the first capture, and again when more is revealed', async () => {
  const notices: string[] = [];
  const presenter = {
    show: ({ id }: { id: string }) => Promise.resolve(notices.push(id) > 0),
  };
  const { clock, server, grabs } = await startTestAgent({ agent: { presenter } });
  expect(notices).toEqual(['policy-2']);
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  expect(grabs).toHaveLength(1);
  server.changePolicy({ obscure: 'off' });
  await clock.turn(5 * MINUTE_MS);
  expect(server.shown).toEqual(['policy-2', 'policy-3']);
  expect(server.uploads.map(({ metadata }) => metadata.policyVersion)).toEqual([2, 3]);
  expect(server.uploads.map(({ metadata }) => metadata.obscure)).toEqual(['greek', 'off']);
});

test('A5 captures nothing while the notice cannot be shown', async () => {
  const { clock, server, grabs, agent } = await startTestAgent({
    agent: { presenter: { show: () => Promise.resolve(false) } },
  });
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  expect(grabs).toEqual([]);
  expect((await agent().status()).reason).toBe('notice_not_shown');
  expect(server.outcomes.get('e1/0')).toEqual({ kind: 'skipped', reason: 'notice_not_shown' });
});

test('A6 stops within one heartbeat of the feature going away', async () => {
  const { clock, server, grabs } = await startTestAgent({ windowSeconds: 60 });
  server.startTimer('e1');
  await clock.turn(2 * MINUTE_MS);
  const before = grabs.length;
  server.setAvailability({ available: false, code: 'plan_required' });
  await clock.turn(30_000);
  const atHeartbeat = grabs.length;
  await clock.turn(10 * MINUTE_MS);
  expect(before).toBeGreaterThan(0);
  expect(grabs).toHaveLength(atHeartbeat);
  expect(server.outcomes.get('e1/5')).toEqual({ kind: 'skipped', reason: 'feature_off' });
});

test('C1 a stop elsewhere ends capturing at once, also in the middle of a capture', async () => {
  const { clock, server, grabs, store } = await startTestAgent();
  server.startTimer('e1');
  for (let step = 0; grabs.length === 0 && step < 6_000; step += 1) await clock.turn(50);
  server.stopTimer();
  await clock.turn(10 * MINUTE_MS);
  expect(grabs).toHaveLength(1);
  expect(server.uploads).toEqual([]);
  expect((await store.spool.size()).items).toBe(0);
});

test('C6 uploads a day of captures in order, each once, when the network is back', async () => {
  const { clock, server } = await startTestAgent();
  server.startTimer('e1');
  await clock.turn(1_000);
  server.setOnline(false);
  await clock.turn(24 * 60 * MINUTE_MS);
  expect(server.uploads).toEqual([]);
  server.setOnline(true);
  await clock.turn(6 * MINUTE_MS);
  const indexes = server.uploads.map(({ metadata }) => metadata.windowIndex);
  expect(indexes.slice(0, 288)).toEqual(Array.from({ length: 288 }, (_, index) => index));
  expect(new Set(server.uploads.map(({ id }) => id)).size).toBe(server.uploads.length);
  expect(server.outcomes.get('e1/200')).toMatchObject({ kind: 'captured' });
});

test.each(['timeout', 'unavailable', 'network'] as const)(
  'C6 items that alone end in %s again and again hold up nothing else',
  async (code) => {
    const { clock, server, store } = await startTestAgent();
    server.startTimer('e1');
    server.refuseUploads(({ metadata }) => (metadata.windowIndex < 2 ? code : undefined));
    await clock.turn(60 * MINUTE_MS);
    expect(server.uploads.map(({ metadata }) => metadata.windowIndex)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect((await store.spool.list()).map(({ metadata }) => metadata.windowIndex)).toEqual([0, 1]);
    server.refuseUploads(() => undefined);
    await clock.turn(6 * MINUTE_MS);
    const late = server.uploads.map(({ metadata }) => metadata.windowIndex);
    expect(late).toEqual(expect.arrayContaining([0, 1]));
  },
);

test('C2 a window slept through is never caught up, and says so', async () => {
  const { clock, server, grabs } = await startTestAgent();
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  await clock.sleepMachine(22 * MINUTE_MS);
  await clock.turn(8 * MINUTE_MS);
  expect(grabs.map(windowOf)).toEqual([0, 5, 6]);
  for (const slept of [1, 2, 3, 4]) {
    expect(server.outcomes.get(`e1/${slept}`)).toEqual({ kind: 'skipped', reason: 'asleep' });
  }
});

test('C5 a turned wall clock moves neither windows nor moments', async () => {
  const { clock, server, grabs } = await startTestAgent();
  server.startTimer('e1');
  await clock.turn(7 * MINUTE_MS);
  clock.jumpWallClock(3 * 60 * MINUTE_MS);
  await clock.turn(6 * MINUTE_MS);
  clock.jumpWallClock(-9 * 60 * MINUTE_MS);
  await clock.turn(7 * MINUTE_MS);
  expect(grabs.map(windowOf)).toEqual([0, 1, 2, 3]);
  expect(server.uploads.map(({ metadata }) => Date.parse(metadata.capturedAt))).toEqual(grabs);
});

test('C8 a window another device took is not called captured', async () => {
  const { clock, server, store } = await startTestAgent();
  server.refuseUploads(() => 'window_taken');
  server.startTimer('e1');
  await clock.turn(6 * MINUTE_MS);
  expect(server.outcomes.get('e1/0')).toEqual({ kind: 'skipped', reason: 'other_device' });
  expect((await store.spool.list()).filter(({ metadata }) => metadata.windowIndex === 0)).toEqual(
    [],
  );
});

test('C8 never claims to record while captures fail, and says what to do', async () => {
  const { clock, server, agent, captureGives } = await startTestAgent();
  captureGives({ ok: false, code: 'no_display', message: 'Connect a display or wake it.' });
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  expect(await agent().status()).toMatchObject({
    state: 'failing',
    reason: 'no_display',
    more: 'Connect a display or wake it.',
  });
  expect(server.outcomes.get('e1/0')).toEqual({ kind: 'failed', reason: 'no_display' });
});

test('C9 a blank screen is an outcome, not a screenshot', async () => {
  const { clock, server, captureGives } = await startTestAgent();
  captureGives({ ok: false, code: 'blank', blankness: 'black', message: 'All black.' });
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  expect(server.outcomes.get('e1/0')).toEqual({ kind: 'blank', reason: 'black' });
  expect(server.uploads).toEqual([]);
});

test('keeps everything when signed out, and says so', async () => {
  const { clock, server, agent, store } = await startTestAgent();
  server.startTimer('e1');
  await clock.turn(1_000);
  server.setSignedIn(false);
  await clock.turn(12 * MINUTE_MS);
  expect(await agent().status()).toMatchObject({ state: 'signed_out' });
  server.setSignedIn(true);
  await clock.turn(12 * MINUTE_MS);
  expect(await agent().status()).toMatchObject({ state: 'recording' });
  expect((await store.spool.size()).items).toBe(0);
});

test('a pause ends by itself, and outlasts a restart', async () => {
  const { clock, server, agent, grabs, kill, start } = await startTestAgent();
  server.startTimer('e1');
  await agent().pause(10 * MINUTE_MS);
  await clock.turn(3 * MINUTE_MS);
  await kill();
  await start();
  expect((await agent().status()).state).toBe('paused');
  await clock.turn(12 * MINUTE_MS);
  expect(grabs.map(windowOf)).toEqual([2]);
});

test('C4 tells the person of the files before the first picture goes through one', async () => {
  let told: string | undefined;
  const work = await startTestAgent({
    agent: {
      async capture({ onFiles }) {
        onFiles?.();
        told ??= (await work.agent().status()).more;
        return { ...ONE_SCREENSHOT, backend: 'screenshot-desktop', wroteFiles: true };
      },
    },
  });
  work.server.startTimer('e1');
  await work.clock.turn(5 * MINUTE_MS);
  expect(told).toContain('write each sharp picture into a file for a moment');
});

test('C4 tells the person when sharp pictures pass through files on their system', async () => {
  const { clock, server, agent, captureGives } = await startTestAgent();
  captureGives({ ...ONE_SCREENSHOT, backend: 'screenshot-desktop', wroteFiles: true });
  server.startTimer('e1');
  await clock.turn(5 * MINUTE_MS);
  const { state, more } = await agent().status();
  expect(state).toBe('recording');
  expect(more).toContain('overwritten and deleted');
});
