import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Answering } from '../handler/forwardTo.js';

/** Where a mock is served. */
export interface ServeMockOptions {
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** 0 for any free one. @default 0 */
  readonly port?: number | undefined;
}

/** A mock that is served over HTTP. */
export interface ServedMock {
  /** Where it can be reached, as `http://127.0.0.1:4790`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a mock server, or a mock host with its controls, over HTTP.
 *
 * @example
 * const { url, close } = await serveMock(await createMockHost('trial'), { port: 4790 });
 * @throws what Node says when the address cannot be had
 */
export async function serveMock(
  mock: Answering,
  { host = '127.0.0.1', port = 0 }: ServeMockOptions = {},
): Promise<ServedMock> {
  const answer = getRequestListener(
    async (request, bindings) => {
      const response = await mock.fetch(request);
      // A server that cannot be reached says nothing at all: the line is cut.
      if (response.type === 'error') (bindings as HttpBindings).incoming.socket.destroy();
      return response.type === 'error' ? new Response(null, { status: 500 }) : response;
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://${host}:${bound}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Streams of events never end by themselves.
    server.closeAllConnections();
  });
}
