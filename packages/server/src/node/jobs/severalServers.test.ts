import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { purgeExpired } from '../../retention/purgeExpired.js';
import {
  captureRow,
  entryRow,
  idOf,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { namedMasterKeys } from '../keys/namedMasterKeys.js';
import { createPostgresStorage } from '../postgres/createPostgresStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../postgres/test/startPostgres.js';
import type { SqlStorage } from '../sql/SqlStorage.js';
import { startServerProcess } from '../test/startServerProcess.js';

const w1 = idOf<never>('w1');
const DAY = 86_400_000;
const MASTER_KEY = Buffer.alloc(32, 7);
const key = { masterKeyId: namedMasterKeys([MASTER_KEY])[0].id, wrapped: 'AAAA' };

/** Screenshots by what is to become of them: a whole day of it, some of a day that stays, alive. */
const [OF_A_DAY, AMONG_OTHERS, ALIVE] = [150, 151, 5];

describe.skipIf(!hasPostgres())('jobs of several servers on one Postgres', () => {
  let postgres: PostgresServer;
  let url: string;
  let storage: SqlStorage;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop(), 60_000);
  beforeEach(async () => {
    url = await postgres.createPlace();
    storage = await createPostgresStorage(url, { clock: Date, keepsBlobs: true });
    await fill();
  }, 60_000);

  async function fill(): Promise<void> {
    const now = Date.now();
    await storage.days?.prepare(now - 9 * DAY);
    await storage.transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.users.save(userRow('u1'));
      await tx.timeEntries.save(entryRow('e1', { endAt: now }));
      await tx.captures.insert(captureRow('c1'));
      const insert = async (name: string, count: number, capturedAt: number, expiresAt: number) => {
        for (let index = 0; index < count; index += 1) {
          const id = `${name}${index}`;
          await tx.screenshots.insert(screenshotRow(id, { capturedAt, expiresAt, key }));
          await tx.blobs?.put(`w1/${id}`, new Uint8Array([1]));
        }
      };
      await insert('whole', OF_A_DAY, now - 9 * DAY, now - 2 * DAY);
      await insert('some', AMONG_OTHERS, now - 3 * DAY, now - 2 * DAY);
      await insert('alive', ALIVE, now - 3 * DAY, now + 4 * DAY);
    });
  }

  /** What is there, each screenshot counted once. */
  async function look() {
    return storage.read(async (r) => {
      const rows = await r.screenshots.listAll({ workspaceId: w1, limit: 9999 });
      const graves = await r.screenshots.tombstonesOfEntries({
        workspaceId: w1,
        timeEntryIds: [idOf('e1')],
      });
      const images = (await r.blobs?.list({ limit: 9999 })) ?? [];
      return {
        rows: rows.length,
        graves: graves.filter(({ fate }) => fate === 'expired').length,
        images: images.length,
      };
    });
  }
  const DONE = { rows: ALIVE, graves: OF_A_DAY + AMONG_OTHERS, images: ALIVE };

  test('T1 two servers that start at once destroy each expired screenshot once, and neither fails', async () => {
    const environment = {
      PORT: '0',
      GLIMPSE_DATABASE_URL: url,
      GLIMPSE_MASTER_KEY: MASTER_KEY.toString('hex'),
    };
    const servers = await Promise.all([
      startServerProcess(environment),
      startServerProcess(environment),
    ]);
    let said = '';
    for (const { process } of servers)
      process.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(look, { timeout: 30_000 }).toEqual(DONE);
    expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);
    expect(said).toBe('');
    await storage.close();
  }, 60_000);

  test('T1 a purge that runs twice at once, without the lock, does no harm', async () => {
    const other = await createPostgresStorage(url, { clock: Date, keepsBlobs: true });
    const purge = (on: SqlStorage) => purgeExpired({ storage: on, blobs: on.blobs, clock: Date });
    const [one, two] = await Promise.all([purge(storage), purge(other)]);
    expect(one + two).toBeGreaterThanOrEqual(OF_A_DAY + AMONG_OTHERS);
    expect(await look()).toEqual(DONE);
    await Promise.all([storage.close(), other.close()]);
  }, 60_000);
});
