import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { isGlimpseError, toInstant } from '@glimpse/core';
import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';
import sharp from 'sharp';

import { startServerProcess, type ServerProcess } from '../../test/startServerProcess.js';

export const OPERATOR = 'operator-key-of-the-tests-0123456789';
export const PASSWORD = 'correct horse battery staple';

/** A server in a process of its own, in whose workspace Mia's timer runs and captures are taken. */
export interface FaultyServer {
  readonly server: ServerProcess;
  /** All that it wrote to its log so far. */
  log(): string;
  readonly operator: GlimpseClient['operator'];
  readonly mia: GlimpseClient;
  readonly olga: GlimpseClient;
  /** The token of Mia's session. */
  readonly token: string;
  readonly emails: readonly string[];
  readonly workspaceId: string;
  readonly timeEntryId: string;
  /** Uploads the next display of Mia's one moment, the same again if it failed; answers its id. */
  upload(): Promise<string>;
  /** The bytes of a picture. */
  image(screenshotId: string): Promise<number>;
  /** The status of a path, as anybody sees it. */
  status(path: string): Promise<number>;
}

/** Starts the server and makes everything that a capture needs, through its API alone. */
export async function startFaultyServer(
  environment: Readonly<Record<string, string>>,
): Promise<FaultyServer> {
  const server = await startServerProcess({
    PORT: '0',
    GLIMPSE_OPERATOR_KEYS: OPERATOR,
    GLIMPSE_LOG_LEVEL: 'debug',
    ...environment,
  });
  let log = '';
  server.process.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const client = (auth: Parameters<typeof createGlimpseClient>[0]['auth']) =>
    createGlimpseClient({ baseUrl: server.url, auth, retry: { retries: 0 } });
  const { operator } = client({ kind: 'apiKey', key: OPERATOR });
  const workspaceId = 'w1';
  await operator.upsertWorkspace({ workspaceId, name: 'Northlight', plan: 'PRO' });
  const emails = ['olga@northlight.example', 'mia@northlight.example'];
  const signIn = async (userId: string, email: string, role: 'owner' | 'member') => {
    const person = { workspaceId, userId, email, name: userId, role, password: PASSWORD };
    await operator.upsertMember(person);
    const guest = client({ kind: 'none' });
    const { token } = await guest.session.create({ email, password: PASSWORD });
    return { token, as: client({ kind: 'token', token }) };
  };
  const { as: olga } = await signIn('olga', emails[0] ?? '', 'owner');
  const { as: mia, token } = await signIn('mia', emails[1] ?? '', 'member');
  const { policy } = await olga.policy.update({ workspaceId, enabled: true });
  for (const { id: noticeId } of await mia.notices.list({ workspaceId }))
    await mia.notices.markShown({ workspaceId, noticeId, channel: 'web' });
  const { id: timeEntryId } = await mia.timer.start({ workspaceId, description: 'Secret plans' });
  await sleep(20);
  const moment = { captureId: randomUUID(), capturedAt: toInstant(Date.now()) };
  let display = 1;
  let screenshotId = randomUUID();
  return {
    ...{ server, operator, mia, olga, token, emails, workspaceId, timeEntryId },
    log: () => log,
    upload: async () => {
      const image = await drawPicture(display);
      await mia.screenshots.upload({
        ...{ workspaceId, screenshotId, image: new Blob([image.slice()], { type: 'image/webp' }) },
        metadata: {
          ...moment,
          ...{ timeEntryId, windowIndex: 0, policyVersion: policy.version, deviceId: 'd1' },
          display: { number: display, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
          ...{ displayCount: 16, obscure: policy.obscure },
          sha256: createHash('sha256').update(image).digest('hex'),
        },
      });
      const taken = screenshotId;
      display += 1;
      screenshotId = randomUUID();
      return taken;
    },
    image: async (screenshotId) =>
      (await mia.screenshots.image({ workspaceId, screenshotId })).size,
    status: async (path) => (await fetch(server.url + path)).status,
  };
}

async function drawPicture(tint: number): Promise<Uint8Array> {
  const background = { r: (tint * 37) % 256, g: (tint * 91) % 256, b: 120 };
  const image = sharp({ create: { width: 480, height: 270, channels: 3, background } });
  return new Uint8Array(await image.webp().toBuffer());
}

/** The code that a call was refused with, or `done`. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: unknown) => (isGlimpseError(error) ? error.code : String(error)),
  );
}
