import { drawBelow, instantAt, type RandomSource } from '@glimpse/core';

import {
  checkWork,
  isInside,
  WINDOW_MS,
  type Entry,
  type SimulatedWork,
  type Stretch,
} from './checkWork.js';
import { seededRandom } from '../seededRandom.js';
import { START_AT, startTestAgent, type TestAgent } from '../startTestAgent.js';

const SECOND_MS = 1_000;
/** After a restart without the network, or the return of the network, the agent may need this long to know. */
const SLOWEST_HEARTBEAT_MS = 65_000;

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
  person.setOnline(true);
  await test.clock.turn(10 * 60 * SECOND_MS);
  return checkWork(test, person);
}

function createPerson(test: TestAgent, random: RandomSource) {
  const { clock, server } = test;
  const entries: Entry[] = [];
  /** Stretches in which capturing was allowed. */
  const allowed: Stretch[] = [];
  /** Those of them that the agent certainly knew of. */
  const certain: Stretch[] = [];
  /** Stretches in which a timer that was stopped elsewhere still ran, as far as the agent could know. */
  const unheard: Stretch[] = [];
  const now = (): number => START_AT + clock.elapsed();
  let locked = false;
  let paused = false;
  let online = true;
  let awareAt = 0;
  let refused = 0;
  server.refuseUploads(({ metadata }) => {
    const entry = entries.find(({ id }) => id === metadata.timeEntryId);
    if (isInside(entry, instantAt(metadata.capturedAt))) return undefined;
    refused += 1;
    return 'outside_entry';
  });

  const current = (): Entry | undefined => entries.find(({ endAt }) => endAt === null);
  const chance = (share: number): boolean => drawBelow(100, random) < share;

  const person = {
    entries,
    allowed,
    certain,
    unheard,
    refused: () => refused,
    windowsPassed: () =>
      entries.reduce(
        (sum, entry) => sum + Math.floor(((entry.endAt ?? now()) - entry.startAt) / WINDOW_MS),
        0,
      ),
    startTimer() {
      const entry = { id: `e${entries.length + 1}`, startAt: now(), endAt: null };
      entries.push(entry);
      server.startTimer(entry.id);
      unheardOf();
    },
    stopTimer() {
      const entry = current();
      if (entry === undefined) return;
      entry.endAt = now();
      if (!online) unheard.push({ startAt: now(), endAt: Number.POSITIVE_INFINITY });
      server.stopTimer();
      unheardOf();
    },
    /** Time passes while nothing changes. */
    async work(durationMs: number) {
      const startAt = now();
      await clock.turn(durationMs);
      if (locked || paused || current() === undefined) return;
      allowed.push({ startAt, endAt: now() });
      if (now() > awareAt) certain.push({ startAt: Math.max(startAt, awareAt), endAt: now() });
    },
    setOnline,
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
      else if (action === 2) toggleTimer();
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
      if (chance(60) && current() === undefined) toggleTimer();
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
  /** What happens to the timer without the network is learned of when the network is back. */
  function unheardOf(): void {
    if (!online) awareAt = Number.POSITIVE_INFINITY;
  }
  function setOnline(next: boolean): void {
    online = next;
    server.setOnline(next);
    const heardAt = next ? now() + SLOWEST_HEARTBEAT_MS : Number.POSITIVE_INFINITY;
    if (awareAt > now()) awareAt = heardAt;
    for (const stretch of unheard) {
      if (stretch.endAt > now()) stretch.endAt = heardAt;
    }
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
