import { request } from 'node:http';

import { cryptoRandom } from '@glimpse/core';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ONE_SCREENSHOT, startTestAgent, type TestAgent } from '../testing/startTestAgent.js';
import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { createTrackerBook } from '../tracker/createTrackerBook.js';
import { createAdmission, type Admission } from './admission.js';
import { createAgentPage } from './page/createAgentPage.js';
import { startLocalServer, type LocalServer } from './startLocalServer.js';

let work: TestAgent;
let admission: Admission;
let server: LocalServer;

beforeEach(async () => {
  work = await startTestAgent();
  const random = cryptoRandom(globalThis.crypto);
  admission = createAdmission(random);
  const page = createAgentPage({
    agent: work.agent(),
    book: createTrackerBook({
      database: openAgentDatabase(':memory:'),
      key: random.bytes(32),
      random,
    }),
    person: 'Bea <script>',
    workspace: 'Northlight Studio',
    timeZone: () => 'Europe/Berlin',
    clock: work.clock,
    openAddress: () => undefined,
  });
  server = await startLocalServer({ agent: work.agent(), page }, admission);
});
afterEach(async () => {
  await work.kill();
  await server.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

function call(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: server.port, host: '127.0.0.1', path, method, headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        );
      },
    );
    asked.once('error', reject);
    asked.end();
  });
}

const bearer = (): Record<string, string> => ({ authorization: `Bearer ${admission.token}` });

test('lets nobody in without the token or the cookie', async () => {
  for (const path of ['/', '/live', '/api/status', '/page.js']) {
    expect((await call(path)).status).toBe(401);
  }
  expect((await call('/', { authorization: 'Bearer wrong' })).status).toBe(401);
  expect((await call('/api/status', bearer())).status).toBe(200);
});

test('an address opens the page once, and leaves a cookie that no script can read', async () => {
  const path = server.makeLink().replace(/^http:\/\/[^/]+/, '');
  const opened = await call(path);
  expect(opened.status).toBe(303);
  const cookie = String(opened.headers['set-cookie']);
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await call('/', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  expect((await call(path)).status).toBe(401);
});

test('refuses other origins, and other names for this machine, even with the token', async () => {
  const foreign = { ...bearer(), origin: 'https://evil.example' };
  expect((await call('/do/pause', foreign, 'POST')).status).toBe(403);
  expect((await call('/', { ...bearer(), host: `rebound.example:${server.port}` })).status).toBe(
    403,
  );
  expect((await work.agent().status()).state).not.toBe('paused');
});

test('carries out what its buttons say and answers with what is true then', async () => {
  work.server.startTimer('e1');
  await work.clock.turn(1_000);
  expect((await call('/live', bearer())).text).toContain('Screenshots are being taken.');
  const paused = await call('/do/pause/30', bearer(), 'POST');
  expect(paused.text).toContain('Paused until 10:30.');
  expect((await call('/do/resume', bearer(), 'POST')).text).toContain(
    'Screenshots are being taken.',
  );
  await call('/do/timer/stop', bearer(), 'POST');
  await work.clock.turn(100);
  expect((await call('/live', bearer())).text).toContain('your timer is not running');
  expect((await call('/do/nonsense', bearer(), 'POST')).status).toBe(404);
});

test('C10 shows what is held, and says what cannot be held', async () => {
  await call('/do/hold/15', bearer(), 'POST');
  work.server.startTimer('e1');
  await work.clock.turn(5 * 60_000);
  const page = (await call('/live', bearer())).text;
  expect(page).toContain('15 min');
  expect(page).toMatch(/Sent in\s+<span[^>]*>1\d minutes/);
  expect(work.server.uploads).toEqual([]);
  expect(work.server.outcomes.get('e1/0')).toMatchObject({ kind: 'captured' });
  const refused = await call('/do/hold/90', bearer(), 'POST');
  expect(refused.text).toContain('choose 0 to 60 whole minutes');
  await work.clock.turn(15 * 60_000);
  expect(work.server.uploads[0]?.metadata.windowIndex).toBe(0);
});

test('C6 says of a picture whose hold is over that it waits, while there is no connection', async () => {
  await call('/do/hold/5', bearer(), 'POST');
  work.server.startTimer('e1');
  await work.clock.turn(5 * 60_000);
  work.server.stopTimer();
  work.server.setOnline(false);
  await work.clock.turn(10 * 60_000);
  const page = (await call('/live', bearer())).text;
  expect(page).toContain('It is sent when the connection is back.');
  expect(page).not.toContain('on its way');
});

test('C8 tells without a connection since when, and what became of the windows of this computer', async () => {
  work.server.startTimer('e1');
  await work.clock.turn(5 * 60_000);
  work.server.setOnline(false);
  await work.clock.turn(10 * 60_000);
  const page = (await call('/live', bearer())).text;
  const since = /no connection since 10:0[5-7]\./;
  expect(page).toMatch(since);
  expect(page).toContain('as this computer knows it');
  expect(page).toContain('3 windows: 3 captured');
  expect(page).toContain('3 of 3 so far');
  work.server.setOnline(true);
  await work.clock.turn(2 * 60_000);
  expect((await call('/live', bearer())).text).not.toMatch(since);
});

test('offers as primary what the person most likely wants, and one thing at most', async () => {
  const primary = async (): Promise<string[]> => {
    const page = (await call('/live', bearer())).text;
    return [...page.matchAll(/data-do="([^"]*)"\s+data-variant="primary"/g)].map(
      ([, path = '']) => path,
    );
  };
  await work.clock.turn(100);
  expect(await primary()).toEqual(['timer/start']);
  work.server.startTimer('e1');
  await work.clock.turn(100);
  expect(await primary()).toEqual(['pause']);
  await call('/do/pause/30', bearer(), 'POST');
  expect(await primary()).toEqual(['resume']);
});

test('shows text as text, and allows nothing from elsewhere', async () => {
  const page = await call('/', bearer());
  expect(page.text).toContain('Bea &lt;script&gt;');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
});

test('keeps on telling the time of the preview and that nothing was sent', async () => {
  const turning = setInterval(() => void work.clock.turn(100), 20);
  const page = (await call('/do/preview', bearer(), 'POST')).text;
  clearInterval(turning);
  expect(page).toContain('Nothing was sent or saved by looking.');
  expect(page).toContain('data:image/webp;base64,UklGRg==');
  expect(work.server.uploads).toEqual([]);
});

test('C4 the page tells that sharp pictures pass through files, where they do', async () => {
  work.captureGives({ ...ONE_SCREENSHOT, backend: 'screenshot-desktop', wroteFiles: true });
  work.server.startTimer('e1');
  await work.clock.turn(5 * 60_000);
  const { text } = await call('/', bearer());
  expect(text).toContain('write each sharp picture into a file for a moment');
});
