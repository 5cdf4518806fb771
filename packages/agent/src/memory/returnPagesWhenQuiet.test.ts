import { expect, test } from 'vitest';

import { createTurnedClock } from '../clock/createTurnedClock.js';
import { createEmitter } from '../events/createEmitter.js';
import type { AgentEvents } from '../events/AgentEvents.js';
import { returnPagesWhenQuiet } from './returnPagesWhenQuiet.js';

const SECOND_MS = 1_000;

test('once after the start and once after each capture, when it has become quiet', async () => {
  const clock = createTurnedClock(0);
  const events = createEmitter<AgentEvents>();
  const ending = new AbortController();
  const returned: number[] = [];
  const done = returnPagesWhenQuiet(
    events,
    clock,
    () => returned.push(clock.elapsed() / SECOND_MS),
    ending.signal,
  );

  await clock.turn(300 * SECOND_MS);
  events.emit('captured', { at: clock.now() });
  await clock.turn(4 * SECOND_MS);
  events.emit('captured', { at: clock.now() });
  await clock.turn(300 * SECOND_MS);
  expect(returned).toEqual([10, 314]);

  ending.abort();
  await done;
  events.emit('captured', { at: clock.now() });
  await clock.turn(300 * SECOND_MS);
  expect(returned).toHaveLength(2);
});
