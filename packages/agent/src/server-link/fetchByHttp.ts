import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';

const WITHOUT_BODY = [204, 205, 304];

/**
 * `fetch` by Node's own HTTP client: the same calls cost a process that waits 10 MB less, since the
 * built-in `fetch` compiles a parser of its own. Follows no redirects.
 *
 * @throws Error of the connection, or the signal's when it is aborted
 */
export async function fetchByHttp(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const body = Buffer.from(await request.arrayBuffer());
  const { method } = request;
  // The caller's own: a request hears of it by a weak reference, and an event line outlives its request.
  const signal = init?.signal ?? request.signal;
  const headers = { ...Object.fromEntries(request.headers), 'content-length': body.byteLength };
  const send = request.url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    send(request.url, { method, headers, signal })
      .once('error', reject)
      .once('response', (answer) => resolve(responseOf(answer)))
      .end(body);
  });
}

function responseOf(answer: IncomingMessage): Response {
  const { statusCode: status = 500, headersDistinct } = answer;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (!WITHOUT_BODY.includes(status)) {
    return new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status, headers });
  }
  answer.resume();
  return new Response(null, { status, headers });
}
