import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { toInstant } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';

import { makeImages, type TestImage } from '../prove/kill/makeImages.js';
import { PASSWORD, seedHistory, WINDOW_MS, type Offline } from '../prove/kill/seedHistory.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';

/** Durable uploads a second on one core, against a bare loop that encrypts, inserts and commits. */
const MEMBERS = 48;
const MEASURED_MS = Number(process.env['BENCH_MS'] ?? 6000);
const LIMIT = 0.7;

const results: string[] = [];
for (const [name, detail] of [
  ['1 to 3 kB', 48],
  ['60 kB', 480],
] as const) {
  const bare = bareLoop(detail);
  const http = await throughHttp(await makeImages(20, detail));
  const line = `${name}: ${http}/s through HTTP, ${bare}/s bare, ${Math.round((http / bare) * 100)} %`;
  console.log(line);
  results.push(line);
}
console.log(`durable uploads on one core (aim: ${LIMIT * 100} % of bare): ${results.join('; ')}`);

function bareLoop(detail: number): number {
  const script = fileURLToPath(new URL('./uploads/bareLoop.ts', import.meta.url));
  const node = [process.execPath, '--conditions=@glimpse/source', '--import', 'tsx'];
  const args = ['-c', '0', ...node, script, String(detail), String(MEASURED_MS)];
  return Number(execFileSync('taskset', args, { encoding: 'utf8' }));
}

async function throughHttp(images: readonly TestImage[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-bench-'));
  const environment = {
    PORT: '0',
    GLIMPSE_TRUST_PROXY: '1',
    GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
  };
  const people = await seedHistory(environment, { members: MEMBERS, entriesEach: 12 });
  const server = await startServerProcess(environment, { core: 0 });
  const senders = await Promise.all(people.map((member) => senderOf(server.url, member, images)));
  await Promise.all(senders.map((send) => sendUntil(send, performance.now() + MEASURED_MS / 3)));
  const startAt = performance.now();
  const counts = await Promise.all(senders.map((send) => sendUntil(send, startAt + MEASURED_MS)));
  const sent = counts.reduce((sum, count) => sum + count, 0);
  const seconds = (performance.now() - startAt) / 1000;
  await server.stop();
  rmSync(folder, { recursive: true });
  return Math.round(sent / seconds);
}

async function sendUntil(send: () => Promise<void>, endAt: number): Promise<number> {
  let count = 0;
  for (; performance.now() < endAt; count += 1) await send();
  return count;
}

async function senderOf(baseUrl: string, member: Offline, images: readonly TestImage[]) {
  const callFrom: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', member.userId);
    return fetch(input, { ...init, headers });
  };
  const options = { baseUrl, fetch: callFrom };
  const guest = createGlimpseClient({ ...options, auth: { kind: 'none' } });
  const { token } = await guest.session.create({ email: member.email, password: PASSWORD });
  const client = createGlimpseClient({ ...options, auth: { kind: 'token', token } });
  const { workspaceId, deviceId, entries } = member;
  let nth = 0;
  return async () => {
    const window = Math.floor(nth / entries.length);
    const entry = entries[nth % entries.length];
    const image = images[nth % images.length];
    nth += 1;
    if (!entry || !image) return;
    await client.screenshots.upload({
      workspaceId,
      screenshotId: randomUUID(),
      image: new Blob([image.bytes], { type: 'image/webp' }),
      metadata: {
        captureId: randomUUID(),
        timeEntryId: entry.id,
        capturedAt: toInstant(entry.startAt + window * WINDOW_MS + 1000),
        windowIndex: window,
        policyVersion: 2,
        deviceId,
        display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
        displayCount: 1,
        obscure: 'greek',
        sha256: image.sha256,
      },
    });
  };
}
