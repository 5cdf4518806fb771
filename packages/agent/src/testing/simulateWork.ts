import {
  CLOCK_SKEW_MS,
  drawBelow,
  windowIndexAt,
  windowsOf,
  type RandomSource,
} from '@glimpse/core';

import { seededRandom } from './seededRandom.js';
import { START_AT, startTestAgent, type TestAgent } from './startTestAgent.js';

const WINDOW_MS = 300_000;
const SECOND_MS = 1_000;
/** After a restart without the network, or the return of the network, the agent may need this long to know. */
const SLOWEST_HEARTBEAT_MS = 65_000;

/** What came of a simulated stretch of work, and what went against the rules. */
export interface SimulatedWork {
  /** Windows that ran to their end. */
  readonly windows: number;
  readonly captures: number;
  /** Windows without a capture: locked, paused, slept through, and so on. */
  readonly without: number;
  /** One line for everything that must not have happened. */
  readonly violations: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly startAt: number;
  endAt: number | null;
}

/**
 * Lets a person work until so many windows have passed, with stops, locks, pauses, sleep, crashes,
 * lost networks and turned clocks at random times, and checks every window against rules C1, C2 and C8.
 */
export async function simulateWork({
  seed,
  windows,
}: {
  readonly seed: number;
  readonly windows: number;
}): Promise<SimulatedWork> {
  const random = seededRandom(seed);
  const test = await startTestAgent({ seed: seed + 1 });
  const person = createPerson(test, random);
  person.startTimer();
  while (person.windowsPassed() < windows) {
    await person.work(drawBelow(400 * SECOND_MS, random) + 1);
    await person.actAtRandom();
  }
  person.stopTimer();
  test.server.setOnline(true);
  await test.clock.turn(10 * 60 * SECOND_MS);
  return check(test, person);
}

type Person = ReturnType<typeof createPerson>;

function createPerson(test: TestAgent, random: RandomSource) {
  const { clock, server } = test;
  const entries: Entry[] = [];
  /** Stretches in which capturing was certainly allowed, and the agent knew it. */
  const allowed: { startAt: number; endAt: number }[] = [];
  const now = (): number => START_AT + clock.elapsed();
  let locked = false;
  let paused = false;
  let online = true;
  let awareAt = 0;

  const current = (): Entry | undefined => entries.find(({ endAt }) => endAt === null);
  const chance = (share: number): boolean => drawBelow(100, random) < share;

  const person = {
    entries,
    allowed,
    windowsPassed: () =>
      entries.reduce(
        (sum, entry) => sum + Math.floor(((entry.endAt ?? now()) - entry.startAt) / WINDOW_MS),
        0,
      ),
    startTimer() {
      const entry = { id: `e${entries.length + 1}`, startAt: now(), endAt: null };
      entries.push(entry);
      server.startTimer(entry.id);
    },
    stopTimer() {
      const entry = current();
      if (entry !== undefined) entry.endAt = now();
      server.stopTimer();
    },
    /** Time passes while nothing changes. */
    async work(durationMs: number) {
      const startAt = Math.max(now(), awareAt);
      await clock.turn(durationMs);
      if (!locked && !paused && current() !== undefined && now() > startAt) {
        allowed.push({ startAt, endAt: now() });
      }
    },
    async restart(afterMs: number) {
      await test.kill();
      await clock.turn(afterMs);
      await test.start();
      awareAt = online ? now() : Number.POSITIVE_INFINITY;
    },
    async actAtRandom() {
      const action = drawBelow(9, random);
      if (action === 0) await setLocked(!locked);
      else if (action === 1) await togglePause();
      else if (action === 2 && online) toggleTimer();
      else if (action === 3) await clock.sleepMachine(drawBelow(1_500 * SECOND_MS, random));
      else if (action === 4)
        await person.restart(chance(50) ? 0 : drawBelow(200 * SECOND_MS, random));
      else if (action === 5) setOnline(!online);
      else if (action === 6)
        clock.jumpWallClock(drawBelow(7_200 * SECOND_MS, random) - 3_600 * SECOND_MS);
      else if (action === 7) await killInTheMiddleOfACapture();
      // Nobody stays away for ever.
      if (chance(60) && locked) await setLocked(false);
      if (chance(60) && paused) await togglePause();
      if (chance(60) && online && current() === undefined) toggleTimer();
    },
  };

  async function setLocked(next: boolean): Promise<void> {
    locked = next;
    await test.setSession(locked ? 'locked' : 'active');
  }
  async function togglePause(): Promise<void> {
    paused = !paused;
    await (paused ? test.agent().pause() : test.agent().resume());
    await clock.turn(0);
  }
  function toggleTimer(): void {
    if (current() === undefined) person.startTimer();
    else person.stopTimer();
  }
  function setOnline(next: boolean): void {
    online = next;
    server.setOnline(next);
    if (awareAt > now()) awareAt = next ? now() + SLOWEST_HEARTBEAT_MS : Number.POSITIVE_INFINITY;
  }
  async function killInTheMiddleOfACapture(): Promise<void> {
    const before = test.grabs.length;
    for (let step = 0; step < 3_000 && test.grabs.length === before; step += 1) {
      await person.work(100);
    }
    await person.restart(0);
  }
  return person;
}

async function check(test: TestAgent, person: Person): Promise<SimulatedWork> {
  const violations: string[] = [];
  const captures = new Map<string, number>();
  for (const { metadata } of test.server.uploads) {
    const key = `${metadata.timeEntryId}/${metadata.windowIndex}`;
    captures.set(key, (captures.get(key) ?? 0) + 1);
    const at = Date.parse(metadata.capturedAt);
    const entry = person.entries.find(({ id }) => id === metadata.timeEntryId);
    // A machine that wakes up learns of a stop a moment later; the server allows for it (C5).
    const inside =
      entry !== undefined && at >= entry.startAt && at <= (entry.endAt ?? at) + CLOCK_SKEW_MS;
    if (!inside) violations.push(`${key} was captured outside its entry`);
    else if (windowIndexAt({ ...entry, windowMs: WINDOW_MS }, at) !== metadata.windowIndex) {
      violations.push(`${key} was captured in another window`);
    }
  }
  for (const [key, count] of captures) {
    if (count > 1) violations.push(`${key} was captured ${count} times`);
  }

  let passed = 0;
  for (const entry of person.entries) {
    for (const window of windowsOf({ ...entry, windowMs: WINDOW_MS }, entry.startAt)) {
      if (window.endAt - window.startAt < WINDOW_MS) continue;
      passed += 1;
      const key = `${entry.id}/${window.index}`;
      const couldCapture = isCovered(person.allowed, window.endAt - SECOND_MS, window.endAt);
      if (!captures.has(key) && couldCapture)
        violations.push(
          `${key} allowed a capture and has none: ${JSON.stringify(test.server.outcomes.get(key))}`,
        );
      const outcome = test.server.outcomes.get(key);
      if (captures.has(key) !== (outcome?.kind === 'captured')) {
        violations.push(`${key} is told to be ${JSON.stringify(outcome)}`);
      }
    }
  }
  for (const at of test.grabs) {
    if (!isCovered(person.allowed, at, at)) violations.push(`a capture at ${at} was not allowed`);
  }
  const left = (await test.store.spool.size()).items;
  if (left > 0) violations.push(`${left} captures were never sent`);
  return { windows: passed, captures: captures.size, without: passed - captures.size, violations };
}

/** Whether [from, to] lies inside stretches that touch each other. */
function isCovered(
  stretches: readonly { startAt: number; endAt: number }[],
  from: number,
  to: number,
): boolean {
  let reached = from;
  for (const { startAt, endAt } of stretches) {
    if (startAt <= reached && endAt >= reached) reached = Math.max(reached, endAt);
    if (reached > to || (from === to && startAt <= from && endAt >= to)) return true;
  }
  return reached >= to;
}
