import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { answerLocalCall, type LocalAnswer } from './localRoutes.js';
import type { Agent } from '../createAgent.js';

/** Bodies are tiny; anything longer is a mistake or an attack. */
const LONGEST_BODY_BYTES = 10_000;

/** The agent's own door. */
export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Opens a door on 127.0.0.1, at a port the system chooses, for callers who know the token. Pages of
 * other origins are refused, and so are names that merely resolve to this machine.
 */
export async function startLocalServer(agent: Agent, token: string): Promise<LocalServer> {
  let port = 0;
  const server = createServer((request, response) => {
    void handle(agent, { token, host: `127.0.0.1:${port}` }, request, response);
  });
  port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Door {
  readonly token: string;
  readonly host: string;
}

async function handle(
  agent: Agent,
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const refusal = refuse(door, request);
    send(response, refusal ?? (await answer(agent, request)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send(response, { status: 500, body: { message } });
  }
}

function refuse({ token, host }: Door, { headers }: IncomingMessage): LocalAnswer | undefined {
  const isHere = headers.host === host;
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
  if (!isHere || !isOwnOrigin) return { status: 403, body: { message: 'Not from here.' } };
  const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
  if (isSameSecret(given, token)) return undefined;
  return { status: 401, body: { message: 'The token of this agent is missing or wrong.' } };
}

function isSameSecret(given: string, wanted: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(wanted);
  return one.length === other.length && timingSafeEqual(one, other);
}

async function answer(agent: Agent, request: IncomingMessage): Promise<LocalAnswer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await readBody(request);
  if (body === 'malformed') return { status: 400, body: { message: 'The body is no JSON.' } };
  const { pathname: path, searchParams: query } = url;
  return answerLocalCall(agent, { method: request.method ?? 'GET', path, query, body: body.json });
}

async function readBody(request: IncomingMessage): Promise<{ json: unknown } | 'malformed'> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY_BYTES) return 'malformed';
    parts.push(part);
  }
  if (length === 0) return { json: undefined };
  try {
    return { json: JSON.parse(Buffer.concat(parts).toString()) };
  } catch {
    return 'malformed';
  }
}

function send(response: ServerResponse, { status, body }: LocalAnswer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
