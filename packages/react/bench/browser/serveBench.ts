import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createMockServer, createPictureBook } from '@glimpse/mock-server';
import { build, defaultClientConditions } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
/** Pictures differ, as screenshots do. */
const PICTURES = 3;

/** The bench's page, built for production, with the API of a thousand members at the same origin. */
export async function serveBench(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-bench-'));
  await buildPage(folder);
  const pictures = createPictureBook();
  const mock = await createMockServer({ scenario: 'thousandMembers', pictures });
  const viewer = mock.person('owner');
  const state = {
    token: await mock.signIn(viewer),
    viewerId: viewer.id,
    ...{ now: mock.clock.now(), timeZone: mock.timeZone, today: '2026-11-19' },
  };
  const drawn = await Promise.all(
    Array.from({ length: PICTURES }, (_, number) => pictures.page('editor', number)),
  );
  const api = getRequestListener((request) => mock.fetch(request), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://bench').pathname;
    const number = /^\/pictures\/(\d+)\.png$/.exec(path)?.[1];
    if (path.startsWith('/api/')) return void api(incoming, outgoing);
    if (path === '/bench.json') return outgoing.end(JSON.stringify(state));
    if (number !== undefined) {
      outgoing.setHeader('content-type', 'image/png');
      return outgoing.end(drawn[Number(number) % PICTURES]!.bytes);
    }
    const file = path === '/' ? '/index.html' : path;
    outgoing.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return createReadStream(join(folder, file)).pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildPage(folder: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await build({
    root: join(import.meta.dirname, '../page'),
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['@glimpse/source', ...defaultClientConditions] },
    build: { outDir: folder, emptyOutDir: true },
  });
}
