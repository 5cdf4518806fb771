import { expect, test } from 'vitest';

import { createTurnedClock } from '../clock/createTurnedClock.js';
import type { SessionState } from '../ports/senses/SessionSource.js';
import { createSituationBoard } from '../situation/createSituationBoard.js';
import { createLoginctlReader } from './createLoginctlReader.js';
import { createPolledSessionSource } from './createPolledSessionSource.js';
import { createSessionLook } from './createSessionLook.js';
import { selectSessionSource } from './selectSessionSource.js';

function sourceThatSays(answers: readonly (string | Error)[]) {
  const clock = createTurnedClock(0);
  const asked: string[] = [];
  let next = 0;
  const reader = createLoginctlReader({
    sessionId: '7',
    loginctl(args) {
      asked.push(args.join(' '));
      const answer = answers[Math.min(next, answers.length - 1)] ?? '';
      next += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  const source = createPolledSessionSource({
    readers: [reader],
    sleep: (durationMs, signal) => clock.sleep(durationMs, signal),
  });
  return { source, clock, asked };
}

test('C1 reads a lock, and another person in front, as locked', async () => {
  const { source, asked } = sourceThatSays([
    'LockedHint=no\nActive=yes\n',
    'LockedHint=yes\nActive=yes\n',
    'LockedHint=no\nActive=no\n',
    new Error('There is no loginctl.'),
  ]);
  expect(await source.read()).toBe('active');
  expect(await source.read()).toBe('locked');
  expect(await source.read()).toBe('locked');
  expect(await source.read()).toBe('active');
  expect(asked[0]).toBe('show-session 7 --property=LockedHint --property=Active');
});

test('C1 tells changes only, until it is no longer wanted', async () => {
  const { source, clock, asked } = sourceThatSays([
    'LockedHint=no\nActive=yes\n',
    'LockedHint=no\nActive=yes\n',
    'LockedHint=yes\nActive=yes\n',
  ]);
  const states: string[] = [];
  const ending = new AbortController();
  source.follow((state) => states.push(state), ending.signal);
  await clock.turn(15 * 60_000);
  expect(states).toEqual(['active', 'locked']);
  ending.abort();
  await clock.turn(0);
  const before = asked.length;
  await clock.turn(15 * 60_000);
  expect(asked).toHaveLength(before);
});

test('C1 the end of a lock that only a capture met is told within a minute', async () => {
  const { source, clock } = sourceThatSays([
    'LockedHint=no\nActive=yes\n',
    'LockedHint=yes\nActive=yes\n',
    'LockedHint=no\nActive=yes\n',
  ]);
  const states: string[] = [];
  const ending = new AbortController();
  source.follow((state) => states.push(state), ending.signal);
  await clock.turn(10_000);
  expect(await source.read()).toBe('locked');
  await clock.turn(60_000);
  expect(states).toEqual(['active', 'active']);
  ending.abort();
});

test('C1 a lock is looked after more often than work', async () => {
  const { source, clock, asked } = sourceThatSays([
    'LockedHint=no\nActive=yes\n',
    'LockedHint=yes\nActive=yes\n',
  ]);
  const ending = new AbortController();
  source.follow(() => undefined, ending.signal);
  await clock.turn(5 * 60_000);
  expect(asked).toHaveLength(2);
  await clock.turn(5 * 60_000);
  expect(asked).toHaveLength(7);
  ending.abort();
});

test('C1 whoever asks sees a lock at once, and asking again and again costs one look in ten seconds', async () => {
  const { source, clock, asked } = sourceThatSays([
    'LockedHint=no\nActive=yes\n',
    'LockedHint=yes\nActive=yes\n',
  ]);
  const board = createSituationBoard();
  const look = createSessionLook({ session: source, board, clock });
  await look();
  expect(board.current().session).toBe('active');
  await clock.turn(9_999);
  await look();
  expect(asked).toHaveLength(1);
  await clock.turn(1);
  await look();
  expect([board.current().session, asked.length]).toEqual(['locked', 2]);
});

test.each([{}, { XDG_SESSION_ID: '' }])(
  'C1 notices a lock where the environment names no session',
  async (environment) => {
    const asked: string[] = [];
    const source = selectSessionSource(
      { platform: 'linux', environment },
      createTurnedClock(0),
      (args) => {
        asked.push(args.join(' '));
        return Promise.resolve('LockedHint=yes\nActive=yes\n');
      },
    );
    expect(await source.read()).toBe('locked');
    expect(asked).toEqual(['show-session auto --property=LockedHint --property=Active']);
  },
);

test('C1 what one source calls locked is locked, and silence is no lock', async () => {
  const clock = createTurnedClock(0);
  const sourceOf = (...answers: (SessionState | undefined)[]) =>
    createPolledSessionSource({
      readers: answers.map((answer) => () => Promise.resolve(answer)),
      sleep: (durationMs, signal) => clock.sleep(durationMs, signal),
    });
  expect(await sourceOf('active', 'locked').read()).toBe('locked');
  expect(await sourceOf(undefined, 'locked').read()).toBe('locked');
  expect(await sourceOf(undefined, 'active').read()).toBe('active');
  expect(await sourceOf(undefined).read()).toBe('active');
});

test.each(['darwin', 'win32'] as const)(
  'C1 where the system of %s cannot be bound the session counts as active',
  async (platform) => {
    const source = selectSessionSource({ platform, environment: {} }, createTurnedClock(0));
    expect(await source.read()).toBe('active');
  },
);
