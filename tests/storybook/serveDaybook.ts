import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { build, defaultClientConditions } from 'vite';
import { ROOT } from '../journeys/processes/startProgram.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The host app of today's code, at one origin with a mock server of the typical day. */
export async function serveDaybook(): Promise<{
  url: string;
  mock: MockServer;
  close: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-daybook-'));
  const mock = await createMockServer({ scenario: 'typicalDay' });
  await build({
    root: join(ROOT, 'examples/host-app'),
    logLevel: 'error',
    resolve: { conditions: ['@glimpse/source', ...defaultClientConditions] },
    build: { outDir: folder, emptyOutDir: true },
  });
  const api = getRequestListener((request) => mock.fetch(request), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://daybook');
    if (pathname.startsWith('/api/')) return void api(incoming, outgoing);
    const asked = join(folder, pathname);
    const file = extname(asked) && existsSync(asked) ? asked : join(folder, 'index.html');
    outgoing.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    mock,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
