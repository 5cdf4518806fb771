import { expect, test } from 'vitest';

import type { AgentEvents } from '../events/AgentEvents.js';
import { startTestAgent, type TestAgent } from '../testing/startTestAgent.js';

const WINDOW_MS = 5 * 60_000;
const HOLD_MINUTES = 20;

/** An agent that has taken some captures and holds all of them. */
async function startHolding(windows: number): Promise<TestAgent> {
  const work = await startTestAgent();
  await work.agent().hold(HOLD_MINUTES);
  work.server.startTimer('e1');
  await work.clock.turn(windows * WINDOW_MS);
  return work;
}

async function heldIds({ agent }: TestAgent) {
  return (await agent().held()).map(({ captureId }) => captureId);
}

const uploadedCaptures = ({ server }: TestAgent): readonly string[] =>
  server.uploads.map(({ metadata }) => metadata.captureId);

test('C10 never sends a discarded capture, and tells the server once those before it were sent', async () => {
  const work = await startHolding(3);
  const [first, second, third] = await heldIds(work);
  expect(await work.agent().discard(second!)).toBe(true);
  expect(await heldIds(work)).toEqual([first, third]);

  // Its time is counted from the first, which the server does not know yet.
  await work.clock.turn(WINDOW_MS);
  expect(work.server.discards).toEqual([]);
  await work.clock.turn(HOLD_MINUTES * 60_000);
  expect(work.server.discards).toMatchObject([{ captureId: second, timeEntryId: 'e1' }]);
  expect(work.server.discards[0]?.screenshotIds).toHaveLength(1);
  expect(uploadedCaptures(work)).toEqual(expect.arrayContaining([first, third]));
  expect(uploadedCaptures(work)).not.toContain(second);
  expect(await work.agent().discardsToTell()).toEqual([]);
});

test('C10 tells of a discard on a stopped entry only once all of its captures were sent', async () => {
  const work = await startHolding(2);
  work.server.stopTimer();
  const [first, second] = await heldIds(work);
  await work.agent().discard(first!);
  await work.clock.turn(WINDOW_MS);
  // Told now, the server would take it for the only one of its entry (D6).
  expect(work.server.discards).toEqual([]);
  await work.clock.turn(HOLD_MINUTES * 60_000);
  expect(uploadedCaptures(work)).toEqual([second]);
  expect(work.server.discards).toMatchObject([{ captureId: first }]);
});

test('C10 outlasts a crash and the lack of a network', async () => {
  const work = await startHolding(1);
  const [only] = await heldIds(work);
  work.server.stopTimer();
  await work.clock.turn(1_000);
  work.server.setOnline(false);
  expect(await work.agent().discard(only!)).toBe(true);
  await work.kill();
  await work.start();
  await work.clock.turn(2 * HOLD_MINUTES * 60_000);
  expect(await work.agent().discardsToTell()).toMatchObject([{ captureId: only }]);
  work.server.setOnline(true);
  await work.clock.turn(6 * 60_000);
  expect(work.server.discards).toMatchObject([{ captureId: only }]);
  expect(work.server.uploads).toEqual([]);
});

test('C10 is refused once the hold is over', async () => {
  const work = await startHolding(1);
  const [only] = await heldIds(work);
  work.server.refuseUploads(() => 'unavailable');
  await work.clock.turn(HOLD_MINUTES * 60_000);
  expect(await heldIds(work)).toContain(only);
  expect(await work.agent().discard(only!)).toBe(false);
  work.server.refuseUploads(() => undefined);
  await work.clock.turn(6 * 60_000);
  expect(uploadedCaptures(work)).toContain(only);
});

test('C10 says so when the server takes no time off, and does not ask for ever', async () => {
  const work = await startHolding(1);
  const settled: AgentEvents['discarded'][] = [];
  work.agent().on('discarded', (event) => void settled.push(event));
  work.server.refuseDiscards(() => 'entry_approved');
  const [only] = await heldIds(work);
  await work.agent().discard(only!);
  await work.clock.turn(60_000);
  expect(settled).toMatchObject([{ discard: { captureId: only }, refusal: 'entry_approved' }]);
  expect(await work.agent().discardsToTell()).toEqual([]);
});
