import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TimeEntryId, UserId, WebhookEvent } from '@glimpse/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { idOf, workspaceRow } from '../../testing/storedRows.js';
import { createPostgresStorage } from '../postgres/createPostgresStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../postgres/test/startPostgres.js';
import type { SqlStorage } from '../sql/SqlStorage.js';
import { startServerProcess, type ServerProcess } from '../test/startServerProcess.js';
import { freePort } from '../test/freePort.js';
import { heardIn, startReceiver, WEBHOOK_SECRET } from './test/startReceiver.js';

const w1 = idOf<never>('w1');
const ENTRIES = ['e1', 'e2', 'e3'];
const EACH = 12;

describe.skipIf(!hasPostgres())('webhooks of several servers on one Postgres', () => {
  let postgres: PostgresServer;
  let storage: SqlStorage;
  let environment: Record<string, string>;
  let folder: string;
  let port: number;
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop(), 60_000);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'glimpse-webhooks-'));
    port = await freePort();
    const url = await postgres.createPlace();
    environment = {
      PORT: '0',
      GLIMPSE_DATABASE_URL: url,
      GLIMPSE_MASTER_KEY: '07'.repeat(32),
      GLIMPSE_WEBHOOK_URL: `http://127.0.0.1:${port}/glimpse`,
      GLIMPSE_WEBHOOK_SECRETS: WEBHOOK_SECRET,
      GLIMPSE_WEBHOOK_PLAIN_HOSTS: `127.0.0.1:${port}`,
    };
    storage = await createPostgresStorage(url, { clock: Date, keepsBlobs: true });
    await storage.transaction((tx) => tx.workspaces.save(workspaceRow('w1')));
  }, 60_000);
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
    await storage.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  async function startServer(): Promise<ServerProcess> {
    const server = await startServerProcess(environment);
    ends.push(() => server.kill());
    return server;
  }

  async function listen(patience?: number) {
    const receiver = await startReceiver({ port, folder, ...(patience && { patience }) });
    ends.push(() => receiver.process.kill('SIGKILL'));
    return receiver;
  }

  /** Leaves word of subtractions, those of the entries mixed. */
  async function leaveWord(): Promise<void> {
    for (let nth = 0; nth < EACH; nth += 1) {
      for (const entry of ENTRIES) {
        const event: WebhookEvent = {
          type: 'time.subtracted',
          at: '2026-11-19T09:00:00Z',
          workspaceId: w1,
          userId: idOf<UserId>('mia'),
          timeEntryId: idOf<TimeEntryId>(entry),
          deductions: [],
          trackedDuration: `PT${nth + 1}M`,
        };
        await storage.transaction((tx) =>
          tx.outbox.append({ workspaceId: w1, stream: entry, event, createdAt: Date.now() }),
        );
      }
    }
  }

  async function expectAllHeard(): Promise<void> {
    const waiting = () => storage.read((r) => r.outbox.list({ state: 'waiting', limit: 100 }));
    await expect.poll(waiting, { timeout: 60_000, interval: 300 }).toEqual([]);
    const lines = heardIn(folder);
    expect(lines).toHaveLength(ENTRIES.length * EACH);
    for (const entry of ENTRIES) {
      const ids = lines
        .filter(({ event }) => 'timeEntryId' in event && event.timeEntryId === entry)
        .map(({ id }) => Number(id));
      expect(ids).toHaveLength(EACH);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    }
  }

  test('D5 two servers that deliver at once tell the host of everything, in order per entry', async () => {
    await listen();
    await Promise.all([startServer(), startServer()]);
    await leaveWord();
    await expectAllHeard();
  }, 120_000);

  test('D5 of a server that is killed in the middle of calls another takes over, and nothing is lost', async () => {
    const deaf = await listen(7);
    const doomed = await startServer();
    await leaveWord();
    await deaf.hangs;
    await startServer();
    await doomed.kill();
    deaf.process.kill('SIGKILL');
    await listen();
    await expectAllHeard();
  }, 120_000);
});
