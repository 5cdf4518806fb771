import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';

import { getRequestListener, type HttpBindings } from '@hono/node-server';

import { StartError } from '../StartError.js';
import { discardBody } from './discardBody.js';

/** How long a stopping server waits for the answers it owes. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 50;
const STUCK_MS = 10_000;

/** What {@link listen} needs. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>;
  /** Told of what a handler threw although it never should; the caller got a bare 500. */
  readonly onFault: (error: unknown) => void;
  /** How long a stream may wait for its reader before it is dropped. @default 10 s */
  readonly stuckMs?: number | undefined;
}

/** A listening server. */
export interface Listening {
  /** Where it can be reached, as `http://127.0.0.1:4780`. */
  readonly url: string;
  /** Takes no new calls, finishes those under way for up to `drainMs`, then ends. @default 10 s */
  close(drainMs?: number): Promise<void>;
}

/**
 * Serves a fetch handler over HTTP.
 *
 * @throws StartError with one sentence when the address cannot be had
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port, fetch, onFault, stuckMs = STUCK_MS } = options;
  const streams = new Set<ServerResponse>();
  const answer = getRequestListener(
    async (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      const response = await fetch(request, bindings as HttpBindings);
      if (!(await discardBody(incoming))) outgoing.setHeader('connection', 'close');
      if (isStream(response)) {
        streams.add(outgoing);
        outgoing.once('close', () => streams.delete(outgoing));
        dropWhenStuck(outgoing, stuckMs);
      }
      return response;
    },
    {
      overrideGlobalObjects: false,
      errorHandler: (error) => {
        onFault(error);
        return new Response(null, { status: 500 });
      },
    },
  );
  const server = createServer(
    // Slow senders are cut off; a balancer's idle connections outlive its own patience of 60 s.
    { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 },
    (incoming, outgoing) => void answer(incoming, outgoing),
  );
  await bind(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${bound}`,
    close: (drainMs = DRAIN_MS) => {
      // A stream of events never ends by itself; its reader takes it up again elsewhere.
      for (const stream of streams) stream.destroy();
      return drain(server, drainMs);
    },
  };
}

function isStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** Ends a stream whose reader takes nothing from one look to the next: it comes back and reads on. */
function dropWhenStuck(stream: ServerResponse, stuckMs: number): void {
  let wasStuck = false;
  const watch = setInterval(() => {
    if (stream.writableNeedDrain && wasStuck) stream.destroy();
    wasStuck = stream.writableNeedDrain;
  }, stuckMs);
  stream.once('close', () => clearInterval(watch));
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken by another program: end what uses it, or set PORT to another one.`,
      );
    case 'EACCES':
      return new StartError(
        `Port ${port} on ${host} is not for this user (ports below 1024 often are not): set PORT to 1024 or more.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `The setting HOST=${host} is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for every address.`,
      );
    default:
      return new StartError(`The server cannot listen on ${host}:${port} (${error.message}).`);
  }
}

function drain(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), drainMs);
    // A connection whose last answer has just gone out would be kept alive for a next call.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearTimeout(patience);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
