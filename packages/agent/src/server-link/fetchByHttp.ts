import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { arrayBuffer, text } from 'node:stream/consumers';

import type { ClientAnswer, ClientRequest } from '@glimpse/core/client';

/**
 * The client's `fetch` by Node's own HTTP client, with none of the platform's `Request`, `Response`
 * and `Headers`: those load an HTTP client with a parser of its own, which costs a process that waits
 * 7 MB. Follows no redirects.
 *
 * @throws Error of the connection, or the signal's when it is aborted
 */
export async function fetchByHttp(url: string, request: ClientRequest): Promise<ClientAnswer> {
  const { method, signal } = request;
  const body = await bytesOf(request.body);
  const headers = { ...request.headers, 'content-length': body.byteLength };
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    send(url, { method, headers, signal })
      .once('error', reject)
      .once('response', (answer) => resolve(answerOf(answer)))
      .end(body);
  });
}

async function bytesOf(body: ClientRequest['body']): Promise<Buffer> {
  if (body === undefined || typeof body === 'string') return Buffer.from(body ?? '');
  if (body instanceof Blob) return Buffer.from(await body.arrayBuffer());
  return Buffer.from(await arrayBuffer(body));
}

function answerOf(answer: IncomingMessage): ClientAnswer {
  const { statusCode: status = 500, headersDistinct } = answer;
  let body: ClientAnswer['body'] = null;
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: { get: (name) => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
    // Made when asked for, since it takes the bytes from who reads them otherwise.
    get body() {
      body ??= Readable.toWeb(answer) as ReadableStream<Uint8Array<ArrayBuffer>>;
      return body;
    },
    text: () => text(answer),
    arrayBuffer: () => arrayBuffer(answer),
  };
}
