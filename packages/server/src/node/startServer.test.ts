import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createGlimpseClient } from '@glimpse/core/client';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { readConfig } from './config/readConfig.js';
import { openSqlite } from './sqlite/openSqlite.js';
import { startServer, type RunningServer } from './startServer.js';

let folder: string;
let server: RunningServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-start-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<RunningServer> {
  server = await startServer(
    readConfig({
      PORT: '0',
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
      GLIMPSE_DEMO: '1',
      GLIMPSE_LOG_LEVEL: 'error',
      ...environment,
    }),
  );
  return server;
}

/** Signs in as the demo's admin or as its agent, by what the server wrote down. */
async function signIn(baseUrl: string, as: 'admin' | 'agent') {
  const demo = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as {
    signIns: { email: string; password: string }[];
    agent: { email: string; password: string };
  };
  const credentials = as === 'agent' ? demo.agent : demo.signIns[0];
  const guest = createGlimpseClient({ baseUrl, auth: { kind: 'none' } });
  const { token, user } = await guest.session.create(credentials ?? demo.agent);
  const client = createGlimpseClient({ baseUrl, auth: { kind: 'token', token } });
  return { client, user, workspaceId: user.defaultWorkspace ?? '' };
}

test('A3 a demo opens with its own passwords, and what is done in it outlives a restart', async () => {
  const first = await start();
  const { client, workspaceId } = await signIn(first.url, 'admin');
  await client.policy.update({ workspaceId, enabled: true });
  await first.close();
  const second = await start();
  const again = await signIn(second.url, 'agent');
  const { policy } = await again.client.policy.get({ workspaceId });
  expect(policy).toMatchObject({ enabled: true, version: 2 });
  expect(existsSync(join(folder, 'glimpse.db.key'))).toBe(true);
});

test('C2 the window of a look is offered, and the bounds let it be', async () => {
  const { url } = await start({ GLIMPSE_WINDOW_SECONDS: '20' });
  const { client, workspaceId } = await signIn(url, 'admin');
  const { policy, bounds } = await client.policy.get({ workspaceId });
  expect(policy.intervalSeconds).toBe(20);
  expect(bounds.intervalSeconds).toEqual({ min: 20, max: 1800 });
});

test('the web app is served beside the API, and neither hides the other', async () => {
  writeFileSync(join(folder, 'index.html'), '<title>The app</title>');
  const { url } = await start({ GLIMPSE_APP_DIR: folder });
  const text = async (path: string) => (await fetch(url + path)).text();
  expect(await text('/')).toContain('The app');
  expect(await text('/activity/screenshots')).toContain('The app');
  expect(await text('/api/v1/nothing')).toContain('"code":"not_found"');
  expect(await text('/healthz')).toContain('ok');
  // The folder holds the database here, but a web app has no such files.
  expect((await fetch(`${url}/glimpse.db.key`)).headers.get('content-type')).not.toContain('html');
});

test('a failed start leaves nothing open', async () => {
  const { url } = await start();
  const other = { PORT: new URL(url).port, GLIMPSE_DATABASE_URL: `file:${join(folder, 'b.db')}` };
  await expect(start(other)).rejects.toThrow('taken');
  const { writer, readers } = openSqlite(join(folder, 'b.db'));
  await writer.transaction().execute(() => Promise.resolve());
  await writer.destroy();
  await readers.destroy();
});
