import type { GlimpseEvent, Outcome } from '@glimpse/core';
import { beforeEach, expect, test } from 'vitest';

import { createWorld, MINUTE, type World } from '../test/createWorld.js';
import { startTimer, stopTimer } from '../test/timers.js';
import { turnOn } from '../test/turnOn.js';
import { upload } from '../test/uploads.js';
import { idOf } from '../testing/storedRows.js';
import { recordSilence, SILENCE_MS } from './recordSilence.js';

let world: World;
let timeEntryId: string;
beforeEach(async () => {
  world = await createWorld();
  await turnOn(world);
  timeEntryId = await startTimer(world, 'mia');
});

const settle = () => recordSilence(world.dependencies);
const say = (windowIndex: number, outcome: Outcome) =>
  world.call(
    'mia',
    'PUT',
    `/workspaces/w1/time-entries/${timeEntryId}/windows/${windowIndex}`,
    outcome,
  );
async function outcomes() {
  const records = await world.dependencies.storage.read((r) =>
    r.outcomes.ofEntries({ workspaceId: idOf('w1'), timeEntryIds: [idOf(timeEntryId)] }),
  );
  return records.map(({ windowIndex, outcome }) => [
    windowIndex,
    outcome.kind === 'skipped' ? outcome.reason : outcome.kind,
  ]);
}

test('C8 a window of which no agent has said a word ends as "agent not running", once', async () => {
  world.clock.now += 5 * MINUTE + SILENCE_MS - 1;
  expect(await settle()).toBe(0);
  world.clock.now += 1;
  expect([await settle(), await settle()]).toEqual([1, 0]);
  expect(await outcomes()).toEqual([[0, 'agent_not_running']]);
});

test('C8 those who watch hear of it', async () => {
  const heard: GlimpseEvent[] = [];
  world.dependencies.bus.subscribe('w1', ({ event }) => heard.push(event));
  world.clock.now += 5 * MINUTE + SILENCE_MS;
  await settle();
  expect(heard).toMatchObject([{ type: 'outcome.recorded', userId: 'mia', windowIndex: 0 }]);
});

test('C8 what an agent said holds, before the silence and after it', async () => {
  await upload(world, 'mia', { timeEntryId });
  world.clock.now += 6 * MINUTE;
  await say(1, { kind: 'skipped', reason: 'paused' });
  world.clock.now += 9 * MINUTE + SILENCE_MS;
  expect(await settle()).toBe(1);
  await say(2, { kind: 'skipped', reason: 'locked' });
  expect(await settle()).toBe(0);
  expect(await outcomes()).toEqual([
    [0, 'captured'],
    [1, 'paused'],
    [2, 'locked'],
  ]);
});

test('C8 stopped timers and workspaces without the feature are left alone', async () => {
  world.clock.now += 5 * MINUTE + SILENCE_MS;
  await world.dependencies.storage.transaction(async (tx) => {
    const workspace = await tx.workspaces.get(idOf('w1'));
    if (workspace) await tx.workspaces.save({ ...workspace, plan: 'FREE' });
  });
  expect(await settle()).toBe(0);
  await stopTimer(world, 'mia');
  expect(await settle()).toBe(0);
});

test('A6 a window in which capturing was off all along is not blamed on the agent', async () => {
  await world.call('adam', 'PATCH', '/workspaces/w1/screenshot-policy', { enabled: false });
  world.clock.now += 10 * MINUTE + SILENCE_MS;
  expect(await settle()).toBe(0);
  expect(await outcomes()).toEqual([]);
});
