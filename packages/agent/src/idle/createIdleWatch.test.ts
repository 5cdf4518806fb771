import { expect, test } from 'vitest';

import { startTestAgent, START_AT } from '../testing/startTestAgent.js';
import type { AwayQuestion } from './createIdleWatch.js';

const MINUTE_MS = 60_000;

/** An agent whose person touches the keyboard only when told to. */
async function startWithPerson() {
  let touchedAt = 0;
  let elapsed = (): number => 0;
  const asked: AwayQuestion[] = [];
  const work = await startTestAgent({
    agent: {
      idle: { idleMs: () => elapsed() - touchedAt },
    },
  });
  work.agent().on('away', (question) => void asked.push(question));
  elapsed = () => work.clock.elapsed();
  const touch = (): void => void (touchedAt = elapsed());
  return { ...work, asked, touch };
}

async function beAway({ clock, touch, server }: Awaited<ReturnType<typeof startWithPerson>>) {
  server.startTimer('e1');
  await clock.turn(3 * MINUTE_MS);
  touch();
  await clock.turn(23 * MINUTE_MS);
  touch();
  await clock.turn(10_000);
}

test('L2 asks once, when the person is back, with the exact times', async () => {
  const work = await startWithPerson();
  await beAway(work);
  await work.clock.turn(5 * MINUTE_MS);
  expect(work.asked).toHaveLength(1);
  expect(work.asked[0]).toMatchObject({
    timeEntryId: 'e1',
    from: START_AT + 3 * MINUTE_MS,
    to: START_AT + 26 * MINUTE_MS,
  });
});

test('L2 asks nothing after a short stretch, nor when no timer ran', async () => {
  const { clock, touch, server, asked } = await startWithPerson();
  await clock.turn(30 * MINUTE_MS);
  touch();
  server.startTimer('e1');
  await clock.turn(9 * MINUTE_MS);
  touch();
  await clock.turn(MINUTE_MS);
  expect(asked).toEqual([]);
});

test('L2 keeps the time when told to, and never asks about it again', async () => {
  const work = await startWithPerson();
  await beAway(work);
  await work.agent().answerAway('keep');
  expect(work.agent().away()).toBeUndefined();
  expect(work.server.stopped).toEqual([]);
  expect((await work.agent().status()).timer?.timeEntryId).toBe('e1');
});

test('L2 discards the time by ending the entry where the person left, waiting captures included', async () => {
  const work = await startWithPerson();
  work.server.refuseUploads(() => 'unavailable');
  await beAway(work);
  const before = await work.store.spool.list();
  expect(before.length).toBeGreaterThan(3);
  await work.agent().answerAway('discard');
  await work.clock.turn(100);

  expect(work.server.stopped).toEqual([START_AT + 3 * MINUTE_MS]);
  expect((await work.agent().status()).timer).toBeNull();
  const left = await work.store.spool.list();
  expect(left.length).toBeLessThan(before.length);
  for (const { metadata } of left) {
    expect(Date.parse(metadata.capturedAt)).toBeLessThanOrEqual(START_AT + 3 * MINUTE_MS);
  }
});

test('L2 continues in a new entry when told to', async () => {
  const work = await startWithPerson();
  await beAway(work);
  await work.agent().answerAway('discard_and_continue');
  await work.clock.turn(100);
  const { timer } = await work.agent().status();
  expect(timer).toMatchObject({ description: 'Work' });
  expect(timer?.timeEntryId).not.toBe('e1');
});

test('L2 asks again when the choice could not be carried out', async () => {
  const work = await startWithPerson();
  await beAway(work);
  work.server.setOnline(false);
  await expect(work.agent().answerAway('discard')).rejects.toMatchObject({ code: 'network' });
  expect(work.agent().away()).toMatchObject({ timeEntryId: 'e1' });
});

test('L2 a question that waits outlasts a restart, and is not announced a second time', async () => {
  const work = await startWithPerson();
  await beAway(work);
  const asked = work.agent().away();
  await work.kill();
  await work.start();
  work.agent().on('away', (question) => void work.asked.push(question));
  await work.clock.turn(MINUTE_MS);
  expect(work.agent().away()).toEqual(asked);
  expect(work.asked).toHaveLength(1);
  await work.agent().answerAway('keep');
  await work.kill();
  await work.start();
  await work.clock.turn(MINUTE_MS);
  expect(work.agent().away()).toBeUndefined();
});
