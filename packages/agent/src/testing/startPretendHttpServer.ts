import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  API_BASE,
  GlimpseError,
  isGlimpseError,
  noticeIdSchema,
  outcomeSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  toProblem,
  uploadMetadataSchema,
  workspaceIdSchema,
  type GlimpseEvent,
  type HeartbeatRequest,
  type WireErrorCode,
} from '@glimpse/core';

import type { ServerLink } from '../ports/ServerLink.js';
import type { PretendServer } from './createPretendServer.js';

/** A pretend server that can be reached over HTTP, for agents that run as processes of their own. */
export interface PretendHttpServer {
  readonly url: string;
  /** All that was ever sent to it: heads and bodies of every request. */
  sent(): string;
  stop(): Promise<void>;
}

const PERSON = {
  ...{ id: 'u1', name: 'Bea', email: 'bea@glimpse.example', status: 'ACTIVE' },
  ...{ activeWorkspace: 'w1', defaultWorkspace: 'w1', settings: { timeZone: 'Europe/Berlin' } },
};

/** Puts HTTP in front of a pretend server. Any password but "wrong" is right. */
export async function startPretendHttpServer(pretend: PretendServer): Promise<PretendHttpServer> {
  const ending = new AbortController();
  const sent: string[] = [];
  const server = createServer((request, response) => {
    sent.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
    request.on('data', (part: Buffer) => sent.push(part.toString('latin1')));
    void handle(pretend.link, request, response, ending.signal);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent.join('\n'),
    stop: () =>
      new Promise((resolve) => {
        ending.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  link: ServerLink,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const send = (status: number, body?: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  try {
    const path = (request.url ?? '/').replace(API_BASE, '').split('?')[0] ?? '/';
    if (path.endsWith('/events')) return follow(link, response);
    const body = await bodyOf(request);
    const answer = await route(link, `${request.method} ${path}`, body, signal);
    const made = path === '/auth/session' || path.includes('/screenshots/');
    send(answer === undefined ? 204 : made ? 201 : 200, answer);
  } catch (error) {
    // A call that "does not arrive" must look like a broken line.
    if (!isGlimpseError(error) || error.code === 'network') return void request.socket.destroy();
    const { code, message } = error;
    const problem = toProblem({ code: code as WireErrorCode, message }, {});
    send(problem.status, problem);
  }
}

async function route(
  link: ServerLink,
  call: string,
  body: Request,
  signal: AbortSignal,
): Promise<unknown> {
  const [, first = '', second = ''] =
    /^\w+ \/workspaces\/w1\/[\w-]+\/([\w-]+)(?:\/\w+\/(\w+))?/.exec(call) ?? [];
  if (call === 'POST /auth/session') return signIn(await body.json());
  if (call === 'GET /user') return PERSON;
  if (call === 'GET /workspaces') {
    return [{ id: 'w1', name: 'Northlight Studio', featureSubscriptionType: 'PRO' }];
  }
  if (call.endsWith('/heartbeat'))
    return link.heartbeat((await body.json()) as HeartbeatRequest, signal);
  if (call.startsWith('POST /workspaces/w1/notices/')) {
    await link.markNoticeShown(noticeIdSchema.parse(first), signal);
    return undefined;
  }
  if (call.startsWith('PUT /workspaces/w1/time-entries/')) {
    const outcome = outcomeSchema.parse(await body.json());
    const timeEntryId = timeEntryIdSchema.parse(first);
    const workspaceId = workspaceIdSchema.parse('w1');
    const windowIndex = Number(second);
    await link.reportOutcome(
      { workspaceId, timeEntryId, windowIndex, outcome, startedAt: 0 },
      signal,
    );
    return outcome;
  }
  if (call.startsWith('PUT /workspaces/w1/screenshots/')) return upload(link, first, body, signal);
  throw new GlimpseError('not_found', `The pretend server knows no ${call}.`);
}

function signIn(credentials: unknown): unknown {
  if (JSON.stringify(credentials).includes('"wrong"')) {
    throw new GlimpseError('credentials_invalid', 'E-mail and password do not belong together.');
  }
  return { token: 'a-token', expiresAt: '2030-01-01T00:00:00Z', user: PERSON };
}

async function upload(
  link: ServerLink,
  id: string,
  body: Request,
  signal: AbortSignal,
): Promise<unknown> {
  const form = await body.formData();
  const part = form.get('metadata');
  const text = typeof part === 'string' ? part : await part?.text();
  const metadata = uploadMetadataSchema.parse(JSON.parse(text ?? ''));
  const image = form.get('image') as File;
  const item = {
    ...{ id: screenshotIdSchema.parse(id), workspaceId: workspaceIdSchema.parse('w1'), metadata },
    ...{ image: new Uint8Array(await image.arrayBuffer()), expiresAt: 0 },
  };
  await link.upload(item, signal);
  const { captureId, timeEntryId, capturedAt, display, obscure } = metadata;
  return {
    ...{ id, captureId, timeEntryId, capturedAt, display, obscure, userId: 'u1' },
    ...{ width: 480, height: 270, bytes: image.size, contentType: 'image/webp' },
    expiresAt: '2030-01-01T00:00:00Z',
  };
}

/** As the real server does, so that a quiet line is known to be whole. */
const COMMENT_EVERY_MS = 15_000;

/** A line ends with its connection, be it the agent's doing or that of {@link PretendHttpServer.stop}. */
function follow(link: ServerLink, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': open\n\n');
  const gone = new AbortController();
  const remark = setInterval(() => void response.write(': here\n\n'), COMMENT_EVERY_MS);
  response.once('close', () => {
    clearInterval(remark);
    gone.abort();
  });
  const onEvent = (event: GlimpseEvent): void =>
    void response.write(`data: ${JSON.stringify(event)}\n\n`);
  link.followEvents(onEvent, () => undefined, gone.signal);
}

async function bodyOf(request: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const headers = { 'content-type': request.headers['content-type'] ?? 'application/json' };
  return new Request('http://pretend/', { method: 'POST', headers, body: Buffer.concat(parts) });
}
