import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  captureRow,
  entryRow,
  idOf,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { openBlobs } from '../openBlobs.js';
import { openStorage } from '../openStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../postgres/test/startPostgres.js';
import type { Place } from './moveInstallation.js';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const SCREENSHOTS = 1500;
const w1 = idOf<never>('w1');

describe.skipIf(!hasPostgres())('a move that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-killed-move-'));
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const from: Place = {
    database: { kind: 'sqlite', file: join(folder, 'old.db') },
    blobs: { kind: 'database' },
  };
  const imageOf = (index: number) => Buffer.alloc(900, index);

  async function fill(): Promise<void> {
    const storage = await openStorage(from, Date);
    await storage.transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.users.save(userRow('u1'));
      await tx.timeEntries.save(entryRow('e1'));
      await tx.captures.insert(captureRow('c1'));
      for (let index = 0; index < SCREENSHOTS; index += 1) {
        await tx.screenshots.insert(screenshotRow(`s${index}`));
        await tx.blobs?.put(`w1/s${index}`, imageOf(index));
      }
    });
    await storage.close();
  }

  function startMove(to: { database: string; images: string }) {
    const { database } = from;
    const node = ['--conditions=@glimpse/source', '--import', 'tsx', MAIN, 'move'];
    const places = ['--to-database', to.database, '--to-images', to.images];
    return spawn(process.execPath, [...node, ...places], {
      env: {
        PATH: process.env['PATH'],
        GLIMPSE_DATABASE_URL: `file:${database.kind === 'sqlite' ? database.file : ''}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  /** How much of it has arrived, as far as there is a place for it yet. */
  async function look(place: Place) {
    const storage = await openStorage(place, Date);
    const blobs = openBlobs(place.blobs, storage);
    const rows = await storage.read((r) =>
      r.screenshots.listAll({ workspaceId: w1, limit: SCREENSHOTS * 2 }),
    );
    const keys = (await blobs.list({ limit: SCREENSHOTS * 2 })).map(({ key }) => key);
    const images = await blobs.getMany(keys);
    await storage.close();
    return { rows: rows.map(({ id }) => id).sort(), images };
  }

  test('goes on where it was, and loses nothing', async () => {
    await fill();
    const url = await postgres.createPlace();
    const images = join(folder, 'images');
    const to: Place = {
      database: { kind: 'postgres', url },
      blobs: { kind: 'files', folder: images },
    };
    const places = { database: url, images: `file:${images}` };
    const killed = startMove(places);
    const ended = once(killed, 'exit');
    // In the middle of the images: some are there, not all.
    const arrived = () =>
      existsSync(images) ? readdirSync(images, { recursive: true }).length : 0;
    while (arrived() < 20 && killed.exitCode === null) await sleep(5);
    killed.kill('SIGKILL');
    await ended;
    const before = await look(to);
    expect(before.images.size).toBeGreaterThan(0);
    expect(before.images.size).toBeLessThan(SCREENSHOTS);

    const again = startMove(places);
    let said = '';
    again.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await once(again, 'exit')).toEqual([0, null]);
    const present = Number(/\((\d+) were there before\)/.exec(said)?.[1]);
    expect(present).toBeGreaterThanOrEqual(before.images.size);
    const [source, target] = [await look(from), await look(to)];
    expect(target.rows).toEqual(source.rows);
    expect(target.images.size).toBe(SCREENSHOTS);
    for (const [key, bytes] of source.images)
      expect(Buffer.compare(target.images.get(key) ?? new Uint8Array(), bytes), key).toBe(0);
  }, 120_000);
});
