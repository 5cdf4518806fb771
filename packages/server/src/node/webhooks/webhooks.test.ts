import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { sha256Hex } from '../../bytes/sha256.js';
import type { Storage } from '../../ports/index.js';
import {
  captureRow,
  entryRow,
  idOf,
  membershipRow,
  MINUTE,
  policyRow,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { readConfig } from '../config/readConfig.js';
import { startServer, type RunningServer } from '../startServer.js';
import { freePort } from '../test/freePort.js';
import { heardIn, startReceiver, WEBHOOK_SECRET, type Receiver } from './test/startReceiver.js';

const OPERATOR = 'operator-key-of-the-tests-0123456789';
const TOKEN = 'token-of-mia';
const ENTRIES = ['e1', 'e2', 'e3'];
const SHOTS = 4;

let folder: string;
let server: RunningServer | undefined;
let receiver: Receiver | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-webhooks-'));
});
afterEach(async () => {
  receiver?.process.kill('SIGKILL');
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** Mia's three stopped entries of the last hour, each with four screenshots. */
async function seed(storage: Storage): Promise<void> {
  const startAt = Date.now() - 60 * MINUTE;
  const tokenHash = await sha256Hex(TOKEN);
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1', { createdAt: startAt }));
    await tx.users.save(userRow('mia'));
    await tx.memberships.save(membershipRow('w1', 'mia'));
    await tx.policies.add(policyRow('w1', 1, { sinceAt: startAt }));
    await tx.sessions.insert({
      tokenHash,
      userId: idOf('mia'),
      createdAt: startAt,
      expiresAt: startAt + 600 * MINUTE,
      revokedAt: null,
    });
    for (const [index, entry] of ENTRIES.entries()) {
      const of = { userId: idOf<never>('mia'), timeEntryId: idOf<never>(entry) };
      const from = startAt + index * 20 * MINUTE;
      const span = { startAt: from, endAt: from + 20 * MINUTE, deductions: [] };
      await tx.timeEntries.save(entryRow(entry, { userId: idOf('mia'), ...span }));
      for (let shot = 0; shot < SHOTS; shot += 1) {
        const capturedAt = from + (shot * 5 + 2) * MINUTE;
        const id = `${entry}-${shot}`;
        await tx.captures.insert(captureRow(id, { ...of, capturedAt, windowIndex: shot }));
        await tx.screenshots.insert(
          screenshotRow(id, { ...of, captureId: idOf(id), capturedAt, expiresAt: startAt + 1e9 }),
        );
      }
    }
  });
}

/** Deletes the screenshots of an entry one by one, as a person does: the last takes the entry. */
async function deleteOneByOne(mia: GlimpseClient, entry: string): Promise<void> {
  for (let shot = 0; shot < SHOTS; shot += 1) {
    const selection = {
      workspaceId: 'w1',
      screenshotIds: [`${entry}-${shot}`],
      timeZone: 'UTC',
    };
    const { plan } = await mia.screenshots.planDeletion(selection);
    await mia.screenshots.delete({ ...selection, digest: plan.digest });
  }
}

test(
  'D5 D6 a host that is killed in the middle of a call hears of everything, in order per entry',
  { timeout: 120_000 },
  async () => {
    const port = await freePort();
    server = await startServer(
      readConfig({
        PORT: '0',
        GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
        GLIMPSE_OPERATOR_KEYS: OPERATOR,
        GLIMPSE_WEBHOOK_URL: `http://127.0.0.1:${port}/glimpse`,
        GLIMPSE_WEBHOOK_SECRETS: WEBHOOK_SECRET,
        GLIMPSE_WEBHOOK_PLAIN_HOSTS: `127.0.0.1:${port}`,
        GLIMPSE_LOG_LEVEL: 'silent',
      }),
    );
    await seed(server.storage);
    const baseUrl = server.url;
    const mia = createGlimpseClient({ baseUrl, auth: { kind: 'token', token: TOKEN } });
    const { operator } = createGlimpseClient({
      baseUrl,
      auth: { kind: 'apiKey', key: OPERATOR },
    });

    receiver = await startReceiver({ port, folder, patience: 5 });
    await deleteOneByOne(mia, 'e1');
    await deleteOneByOne(mia, 'e2');
    await receiver.hangs;
    receiver.process.kill('SIGKILL');
    await deleteOneByOne(mia, 'e3');
    const { deliveries: open } = await operator.listDeliveries({ state: 'waiting' });
    expect(open.length).toBeGreaterThan(8);

    receiver = await startReceiver({ port, folder });
    const waiting = async () => (await operator.listDeliveries({ state: 'waiting' })).deliveries;
    await expect.poll(waiting, { timeout: 60_000, interval: 500 }).toEqual([]);

    const { deliveries } = await operator.listDeliveries({ limit: 200 });
    const lines = heardIn(folder);
    expect(lines.map(({ id }) => id).sort()).toEqual(deliveries.map(({ id }) => id).sort());
    for (const entry of ENTRIES) {
      const own = lines.filter(
        ({ event }) => 'timeEntryId' in event && event.timeEntryId === entry,
      );
      expect(own.map(({ event }) => event.type)).toEqual([
        ...Array.from({ length: SHOTS - 1 }, () => [
          'screenshots.deleted',
          'time.subtracted',
        ]).flat(),
        'screenshots.deleted',
        'time_entry.removed',
      ]);
      expect(own.map(({ id }) => Number(id))).toEqual(
        own.map(({ id }) => Number(id)).sort((a, b) => a - b),
      );
    }
    expect(deliveries.some(({ attempts }) => attempts > 1)).toBe(true);
  },
);
