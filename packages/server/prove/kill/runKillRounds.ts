import { setTimeout as sleep } from 'node:timers/promises';

import { openBlobs } from '../../src/node/openBlobs.js';
import { openStorage } from '../../src/node/openStorage.js';
import { readConfig } from '../../src/node/config/readConfig.js';
import { sweepBlobs } from '../../src/retention/sweepBlobs.js';
import { Hammer } from './Hammer.js';
import { makeImages } from './makeImages.js';
import { seedHistory } from './seedHistory.js';
import { startServerProcess } from '../../src/node/test/startServerProcess.js';

/** What to run. */
export interface KillRounds {
  readonly environment: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly members: number;
  /** Draws a number from [0, 1): the same one gives the same moments again. */
  readonly chance: () => number;
  /** Told after every round. */
  readonly onRound?: ((line: string) => void) | undefined;
}

/** What came out. */
export interface KillReport {
  readonly uploads: number;
  readonly deletions: number;
  readonly lost: readonly string[];
  readonly back: readonly string[];
  readonly wrongTotals: readonly string[];
  /** Images without a row after one sweep. */
  readonly orphans: number;
}

/**
 * Round after round: start a server, upload and delete as several members at once, kill it at a
 * random moment, start it again and compare it with all that was ever acknowledged.
 */
export async function runKillRounds(options: KillRounds): Promise<KillReport> {
  const { rounds, chance } = options;
  const environment = { PORT: '0', GLIMPSE_TRUST_PROXY: '1', ...options.environment };
  const people = await seedHistory(environment, { members: options.members, entriesEach: 12 });
  const images = await makeImages(20);
  const hammers = people.map((member) => new Hammer(member, images, chance));
  const found = { lost: [] as string[], back: [] as string[], wrongTotals: [] as string[] };
  for (let round = 1; round <= rounds; round += 1) {
    const doomed = await startServerProcess(environment);
    await Promise.all(hammers.map((hammer) => hammer.connect(doomed.url)));
    const running = Promise.all(hammers.map((hammer) => hammer.run()));
    await atRandomMoment(hammers, running, chance);
    await doomed.kill();
    await running;
    const next = await startServerProcess(environment);
    for (const hammer of hammers) {
      await hammer.connect(next.url);
      const findings = await hammer.check();
      found.lost.push(...findings.lost);
      found.back.push(...findings.back);
      found.wrongTotals.push(...findings.wrongTotals);
    }
    if ((await next.stop()) !== 0) throw new Error('the server did not stop by itself');
    options.onRound?.(
      `round ${round}: ${sum(hammers, 'uploads')} uploads and ${sum(hammers, 'deletions')} deletions acknowledged so far`,
    );
  }
  return {
    uploads: sum(hammers, 'uploads'),
    deletions: sum(hammers, 'deletions'),
    ...found,
    orphans: await countOrphans(environment),
  };
}

/** Somewhere within the next hundred acknowledged calls, and not at the edge of one of them. */
async function atRandomMoment(
  hammers: readonly Hammer[],
  running: Promise<unknown>,
  chance: () => number,
): Promise<void> {
  const acknowledged = () => sum(hammers, 'uploads') + sum(hammers, 'deletions');
  const goal = acknowledged() + 5 + chance() * 95;
  let isDone = false;
  void running.then(() => (isDone = true));
  while (acknowledged() < goal && !isDone) await sleep(5);
  await sleep(chance() * 20);
}

function sum(hammers: readonly Hammer[], what: 'uploads' | 'deletions'): number {
  return hammers.reduce((total, hammer) => total + hammer[what], 0);
}

/** Images that no row names once the sweeper has been through. */
async function countOrphans(environment: Readonly<Record<string, string>>): Promise<number> {
  const config = readConfig(environment);
  const clock = { now: () => Date.now() };
  const storage = await openStorage(config, clock);
  const blobs = openBlobs(config.blobs, storage);
  await sweepBlobs({ storage, blobs, clock, orphanAgeMs: -1000 });
  const left = await blobs.list({ limit: 1_000_000 });
  const keys = left.map(({ key }) => key);
  const known = await storage.read((r) => r.screenshots.knownBlobKeys(keys));
  await storage.close();
  return keys.filter((key) => !known.has(key)).length;
}
