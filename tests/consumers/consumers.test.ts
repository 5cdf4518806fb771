import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../journeys/person/startBrowser.js';
import { findFreePort } from '../journeys/processes/findFreePort.js';
import { startNode, type Program } from '../journeys/processes/startProgram.js';
import { clickThrough } from './clickThrough.js';
import { installConsumer } from './installConsumer.js';
import { packPackages, type Tarballs } from './packPackages.js';
import { startNoonApi, type NoonApi } from './startNoonApi.js';

let folder: string;
let tarballs: Tarballs;
let api: NoonApi;
let browser: Browser;
let server: Program | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-consumers-'));
  [tarballs, api, browser] = await Promise.all([
    packPackages(folder, ['core', 'react']),
    startNoonApi(Date.now()),
    startBrowser(),
  ]);
}, 300_000);
afterEach(async () => {
  await server?.stop();
});
afterAll(async () => {
  await Promise.all([browser?.close(), api?.close()]);
  await rm(folder, { recursive: true, force: true });
});

test('a Vite app on React 18.2 builds from the tarballs, and its page works', async () => {
  const app = await install('vite-react-18');
  await build(app, ['node_modules/typescript/bin/tsc', '-p', app]);
  await build(app, ['node_modules/vite/bin/vite.js', 'build', app]);
  const port = await findFreePort();
  const args = [join(app, 'node_modules/vite/bin/vite.js'), 'preview', app];
  server = startNode([...args, '--port', String(port), '--strictPort'], { GLIMPSE_API: api.url });
  await server.prints(/localhost:\d+/);
  await clickThrough(await newPage(), { url: `http://localhost:${port}`, ...api.admin });
}, 300_000);

test('a Next.js app builds from the tarballs, serves the first day in its HTML, and hydrates it', async () => {
  const app = await install('next-app');
  await build(app, ['node_modules/next/dist/bin/next', 'build', app]);
  const port = await findFreePort();
  const args = [join(app, 'node_modules/next/dist/bin/next'), 'start', app];
  server = startNode([...args, '--port', String(port)], environment());
  await server.prints(/Ready in/);
  const url = `http://localhost:${port}`;
  const page = await newPage();
  await clickThrough(page, { url, ...api.admin });

  const html = await (await page.request.get(`${url}/screenshots`)).text();
  const [markup = ''] = html.split('<script id=');
  expect(markup.includes('<span>Bea Castellano</span>')).toBe(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${url}/screenshots`);
  await page
    .getByRole('button', { name: /Bea Castellano/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Display 1, 09:07. Open' }).waitFor();
  // What the server had read is not asked for again.
  expect(asked.filter((path) => /screenshots\/days\/|screenshot-policy$/.test(path))).toEqual([]);
}, 300_000);

test('the client boundary is on every file of the kit that ships, but not on the queries', async () => {
  const app = await install('vite-react-18');
  const kit = join(app, 'node_modules/@glimpse/react/dist');
  const files = (await readdir(kit, { recursive: true })).filter((file) => file.endsWith('.js'));
  const withBanner: string[] = [];
  for (const file of files)
    if ((await readFile(join(kit, file), 'utf8')).startsWith("'use client';"))
      withBanner.push(file);
  const isServerSafe = (file: string) => file.startsWith('queries/');
  expect(files.filter(isServerSafe)).toContain('queries/index.js');
  expect(withBanner.toSorted()).toEqual(files.filter((file) => !isServerSafe(file)).toSorted());
}, 300_000);

async function install(example: string): Promise<string> {
  const app = join(folder, example);
  await installConsumer(example, app, tarballs);
  return app;
}

/** Runs a tool of the app to its end. */
async function build(app: string, [tool = '', ...args]: readonly string[]): Promise<void> {
  const program = startNode([join(app, tool), ...args], environment());
  const { code } = await program.ended;
  expect(code, program.output()).toBe(0);
}

/** Nothing is reported to anybody, and nothing is fetched. */
function environment() {
  return { GLIMPSE_API: api.url, NEXT_TELEMETRY_DISABLED: '1' };
}

async function newPage() {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  });
  return context.newPage();
}
