import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cryptoRandom, dayOf } from '@glimpse/core';
import { expect, test } from 'vitest';

import { createTurnedClock } from '../clock/createTurnedClock.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { ActiveWindow } from '../ports/senses/ActiveWindowSource.js';
import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { START_AT } from '../testing/startTestAgent.js';
import { createTrackerBook } from './createTrackerBook.js';
import { followActiveWindow } from './followActiveWindow.js';
import { siteOf } from './siteOf.js';
import { addUse, MOST_USES, withoutTitles, type TrackedDay } from './TrackedDay.js';

const random = cryptoRandom(globalThis.crypto);
const key = random.bytes(32);
const today = dayOf(START_AT, 'UTC');

function startTracking(path = ':memory:') {
  const database = openAgentDatabase(path);
  const book = createTrackerBook({ database, key, random });
  const clock = createTurnedClock(START_AT);
  const sleeps: number[] = [];
  const countedClock: AgentClock = {
    ...clock,
    sleep(durationMs, signal) {
      sleeps.push(durationMs);
      return clock.sleep(durationMs, signal);
    },
  };
  const seen: { window: ActiveWindow | undefined; idleMs: number } = {
    window: { application: 'Sketchbook', title: 'A secret drawing' },
    idleMs: 0,
  };
  const ending = new AbortController();
  void followActiveWindow(
    {
      ...{ book, clock: countedClock, timeZone: () => 'UTC' },
      source: { read: () => seen.window },
      idle: { idleMs: () => seen.idleMs },
    },
    ending.signal,
  );
  return { book, clock, seen, sleeps, database };
}

test('L1 writes nothing down until the person turns it on', async () => {
  const { book, clock } = startTracking();
  await clock.turn(60_000);
  expect(book.isOn()).toBe(false);
  expect(book.read(today)).toEqual([]);
});

test('L1 wakes once a minute at most while it is off, and at once when it is turned on here', async () => {
  const { book, clock, sleeps } = startTracking();
  await clock.turn(10 * 60_000 - 1);
  expect(sleeps).toEqual(Array.from({ length: 10 }, () => 60_000));
  book.turn(true);
  await clock.turn(10_000);
  expect(book.read(today)[0]?.durationMs).toBe(10_000);
  book.turn(false);
  await clock.turn(0);
  expect(sleeps.at(-1)).toBe(60_000);
});

test('L1 notices within a minute that another process turned it on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-tracker-'));
  const { book, clock, database } = startTracking(join(folder, 'agent.db'));
  const other = openAgentDatabase(join(folder, 'agent.db'));
  await clock.turn(1_000);
  createTrackerBook({ database: other, key, random }).turn(true);
  await clock.turn(60_000 + 10_000);
  expect(book.read(today)[0]?.durationMs).toBe(10_000);
  for (const opened of [other, database]) opened.close();
  await rm(folder, { recursive: true });
});

test('L1 adds up windows by application, title and, in browsers, site', async () => {
  const { book, clock, seen } = startTracking();
  book.turn(true);
  await clock.turn(60_000);
  seen.window = { application: 'Chromium', title: 'Inbox (3) mail.example' };
  await clock.turn(30_000);
  expect(book.read(today)).toEqual([
    { application: 'Sketchbook', site: '', title: 'A secret drawing', durationMs: 60_000 },
    {
      ...{ application: 'Chromium', site: 'mail.example', title: 'Inbox (3) mail.example' },
      durationMs: 30_000,
    },
  ]);
});

test('L1 does not count what nobody uses, nor the time a machine slept', async () => {
  const { book, clock, seen } = startTracking();
  book.turn(true);
  seen.idleMs = 3 * 60_000;
  await clock.turn(60_000);
  expect(book.read(today)).toEqual([]);
  seen.idleMs = 0;
  await clock.sleepMachine(60 * 60_000);
  expect(book.read(today)[0]?.durationMs).toBeLessThanOrEqual(20_000);
});

test('L1 keeps it encrypted, and destroys all of it when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-tracker-'));
  const { book, clock, database } = startTracking(join(folder, 'agent.db'));
  book.turn(true);
  await clock.turn(60_000);
  const written = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name))),
  );
  expect(book.read(today)[0]?.title).toBe('A secret drawing');
  for (const secret of ['Sketchbook', 'secret drawing']) {
    expect(Buffer.concat(written).includes(secret)).toBe(false);
  }
  book.turn(false);
  book.erase();
  await clock.turn(60_000);
  expect(book.read(today)).toEqual([]);
  database.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['Chromium', 'Inbox (3) – mail.example – Chromium', 'mail.example'],
  ['firefox', 'A page without an address', ''],
  ['Code editor', 'notes.example.txt', ''],
])('L1 reads a site from the title of a browser alone: %s, "%s"', (application, title, site) => {
  expect(siteOf({ application, title })).toBe(site);
});

test('L1 keeps a day bounded: past so many titles the shortest are no longer told apart, and no time is lost', () => {
  let day: TrackedDay = [];
  for (let second = 0; second < 2 * MOST_USES; second += 1) {
    day = addUse(day, { application: 'Timer', site: '', title: `at ${second}`, durationMs: 10 });
  }
  expect(day.length).toBeLessThanOrEqual(MOST_USES);
  expect(withoutTitles(day)).toEqual([
    { application: 'Timer', site: '', title: '', durationMs: 20 * MOST_USES },
  ]);
});
