import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveWebApp, type WebApp } from './serveWebApp.js';

const home = mkdtempSync(join(tmpdir(), 'glimpse-app-'));
const folder = join(home, 'dist');
let app: WebApp;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The app</title>');
  writeFileSync(join(folder, 'assets', 'main-B3xk29Qz.js'), 'export {};');
  writeFileSync(join(folder, '.env'), 'SECRET=1');
  writeFileSync(join(home, 'outside.txt'), 'not yours');
  symlinkSync(join(home, 'outside.txt'), join(folder, 'way-out.txt'));
  app = await serveWebApp(folder);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const get = (path: string, init?: RequestInit) => app(new Request(`http://localhost${path}`, init));

test('serves files with their type, hashed ones for ever', async () => {
  const script = await get('/assets/main-B3xk29Qz.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(await script.text()).toBe('export {};');
});

test.each(['/', '/index.html', '/activity/screenshots'])(
  'gives the app, never from a cache unasked, for %s',
  async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('The app');
  },
);

test('forbids pages to load from, or be framed by, elsewhere', async () => {
  const policy = (await get('/')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test.each([
  '/.env',
  '/missing.js',
  '/way-out.txt',
  '/..%2foutside.txt',
  '/%2e%2e/outside.txt',
  '/assets/..%2f..%2foutside.txt',
  '/..%5coutside.txt',
  '/index.html%00.js',
  '/%E0%A4%A.js',
])('reads nothing it should not: %s', async (path) => {
  const response = await get(path);
  const text = await response.text();
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain('not yours');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a HEAD has no body and a POST is refused', async () => {
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe('37');
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('a folder without an app stops the start', async () => {
  await expect(serveWebApp(join(home, 'nowhere'))).rejects.toThrow('GLIMPSE_APP_DIR');
});
