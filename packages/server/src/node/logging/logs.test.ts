import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isGlimpseError } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { codeOf, OPERATOR, PASSWORD, startFaultyServer } from '../faults/test/FaultyServer.js';

const SECRET = 'a secret that host and server share';

let folder: string;
let kill: () => Promise<void> = async () => {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-logs-'));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true });
});

test(
  'the log of a whole journey holds no image, token, key, password or address, but names every failed call',
  { timeout: 120_000 },
  async () => {
    const up = await startFaultyServer({
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
      // Nobody listens there: what cannot be done has to show in the log, and nothing else.
      GLIMPSE_BLOBS_URL: 's3://pictures?endpoint=http://127.0.0.1:9&region=eu',
      GLIMPSE_S3_ACCESS_KEY_ID: 'the-id-of-the-store',
      GLIMPSE_S3_SECRET_ACCESS_KEY: 'the-secret-of-the-store',
      GLIMPSE_WEBHOOK_URL: 'http://127.0.0.1:9/hook?token=in-the-address',
      GLIMPSE_WEBHOOK_PLAIN_HOSTS: '127.0.0.1:9',
      GLIMPSE_WEBHOOK_SECRETS: SECRET,
    });
    kill = () => up.server.kill();
    const { workspaceId, timeEntryId, mia, olga } = up;
    const { key } = await mia.apiKeys.create({ name: 'a program' });
    const guest = createGlimpseClient({
      baseUrl: up.server.url,
      auth: { kind: 'none' },
      retry: { retries: 0 },
    });
    const wrong = { email: up.emails[0] ?? '', password: 'not the password at all' };
    expect(await codeOf(guest.session.create(wrong))).toBe('credentials_invalid');
    for (const forged of ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJtaWEifQ.forged', 'gls_not-a-session']) {
      const headers = { authorization: `Bearer ${forged}` };
      const path = `/api/v1/user?email=${up.emails[1]}`;
      expect((await fetch(up.server.url + path, { headers })).status).toBe(401);
    }
    const failed: unknown = await up.upload().catch((error: unknown) => error);
    const requestId = isGlimpseError(failed) ? failed.requestId : undefined;
    expect(requestId).toMatch(/^[0-9a-f]{24}$/);
    await olga.members.all({ workspaceId });
    await mia.timer.stop({ workspaceId, userId: 'mia', end: new Date().toISOString() });
    await mia.timeEntries.delete({ workspaceId, timeEntryId });
    await mia.user.delete({ email: up.emails[1] ?? '' });
    await expect.poll(up.log, { timeout: 20_000 }).toContain('a webhook was not taken');

    const log = up.log();
    expect(log).toContain(`"requestId":"${requestId}"`);
    for (const line of log.trim().split('\n'))
      expect(() => JSON.parse(line) as unknown).not.toThrow();
    const masterKey = readFileSync(join(folder, 'glimpse.db.key'), 'utf8').trim();
    const secrets = {
      ...{ addresses: '@northlight.example', password: PASSWORD, session: up.token, key },
      ...{ operator: OPERATOR, master: masterKey, webhook: SECRET, query: 'in-the-address' },
      ...{ store: 'the-secret-of-the-store', forged: 'forged', wrong: wrong.password },
      ...{ description: 'Secret plans', image: 'RIFF', base64: 'UklGR' },
    };
    for (const [what, secret] of Object.entries(secrets))
      expect(log.includes(secret), what).toBe(false);
  },
);
