import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import type { Admission } from './admission.js';
import { jsonAnswer } from './jsonAnswer.js';
import type { LocalAnswer, LocalHouse } from './LocalCall.js';
import { answerLocalCall } from './answerLocalCall.js';

/** Bodies are tiny; anything longer is a mistake or an attack. */
const LONGEST_BODY_BYTES = 10_000;

/** Nothing from elsewhere, nothing to elsewhere; pictures come inside the page itself. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
  "img-src data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** The agent's own door. */
export interface LocalServer {
  readonly port: number;
  /** Makes an address that opens the page once. */
  makeLink(): string;
  close(): Promise<void>;
}

/**
 * Opens a door on 127.0.0.1, at a port the system chooses, for those the admission lets in. Pages of
 * other origins are refused, and so are names that merely resolve to this machine.
 */
export async function startLocalServer(
  house: Omit<LocalHouse, 'makeLink'>,
  admission: Admission,
): Promise<LocalServer> {
  let host = '';
  const makeLink = (): string => `http://${host}/open?key=${admission.makeKey()}`;
  const server = createServer((request, response) => {
    void handle({ ...house, makeLink }, admission, host, request, response);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  host = `127.0.0.1:${port}`;
  return {
    port,
    makeLink,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  house: LocalHouse,
  admission: Admission,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const { headers } = request;
    const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
    if (headers.host !== host || !isOwnOrigin) {
      return send(response, jsonAnswer(403, { message: 'Not from here.' }));
    }
    if (url.pathname === '/open') return open(admission, url, response);
    if (!admission.admits(headers)) {
      const message = 'This page is its owner’s. Run `glimpse-agent open` for a fresh address.';
      return send(response, jsonAnswer(401, { message }));
    }
    send(response, await answer(house, request, url));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send(response, jsonAnswer(500, { message }));
  }
}

function open(admission: Admission, url: URL, response: ServerResponse): void {
  const cookie = admission.redeem(url.searchParams.get('key') ?? '');
  if (cookie === undefined) {
    const message = 'This address was used already. Run `glimpse-agent open` for a fresh one.';
    return send(response, jsonAnswer(401, { message }));
  }
  response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' });
  response.end();
}

async function answer(
  house: LocalHouse,
  request: IncomingMessage,
  { pathname: path, searchParams: query }: URL,
): Promise<LocalAnswer> {
  const body = await readBody(request);
  if (body === 'malformed') return jsonAnswer(400, { message: 'The body is no JSON.' });
  return answerLocalCall(house, { method: request.method ?? 'GET', path, query, body: body.json });
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

function send(response: ServerResponse, { status, type, text }: LocalAnswer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': CONTENT_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  response.end(text);
}
