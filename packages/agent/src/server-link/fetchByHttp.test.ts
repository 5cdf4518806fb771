import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { ClientAnswer } from '@glimpse/core/client';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fetchByHttp } from './fetchByHttp.js';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/never') return void response.write('begun');
    if (request.url === '/empty') return void response.writeHead(204).end();
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const { method, headers } = request;
      response.writeHead(418, { 'content-type': 'application/json', 'x-two': ['a', 'b'] });
      response.end(JSON.stringify({ method, headers, body: Buffer.concat(parts).toString() }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const signal = new AbortController().signal;

test.each([
  { named: 'a text', body: '{"a":"ü"}' },
  { named: 'a blob', body: new Blob(['by', 'tes']) },
  { named: 'a stream', body: new Blob(['bytes']).stream(), duplex: 'half' as const },
])('sends $named, and answers as fetch does', async ({ body, duplex }) => {
  const [first, second] = body instanceof ReadableStream ? body.tee() : [body, body];
  const send = { method: 'PUT', headers: { 'x-api-key': 'k' }, ...(duplex && { duplex }), signal };
  const answers = await Promise.all([
    fetch(`${url}/x`, { ...send, body: first }),
    fetchByHttp(`${url}/x`, { ...send, body: second }),
  ]);
  const heard = [];
  for (const { ok, status, headers, ...answer } of answers.map(readable)) {
    const { method, headers: sent, body: taken } = JSON.parse(await answer.text()) as Heard;
    const asked = { method, key: sent['x-api-key'], taken };
    heard.push({ ok, status, two: headers.get('X-Two'), none: headers.get('x-none'), asked });
  }
  expect(heard[1]).toEqual(heard[0]);
  expect(heard[1]).toMatchObject({ ok: false, status: 418, two: 'a, b', none: null });
});

interface Heard {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The fields of an answer, some of which a platform's keeps on its prototype. */
function readable(answer: ClientAnswer) {
  const { ok, status, headers } = answer;
  return { ok, status, headers, text: () => answer.text() };
}

const GET = { method: 'GET', headers: {} };

test('answers without a body, and ends a body under way by its signal', async () => {
  const empty = await fetchByHttp(`${url}/empty`, { ...GET, signal });
  expect([empty.status, (await empty.arrayBuffer()).byteLength]).toEqual([204, 0]);
  const ending = new AbortController();
  const answer = await fetchByHttp(`${url}/never`, { ...GET, signal: ending.signal });
  ending.abort();
  await expect(answer.text()).rejects.toThrow();
});

test('an answer hands out one stream of what comes', async () => {
  const answer = await fetchByHttp(`${url}/x`, { ...GET, signal });
  expect(answer.body).toBe(answer.body);
  const parts = [];
  for await (const part of answer.body ?? []) parts.push(part);
  expect(Buffer.concat(parts).toString()).toContain('"method":"GET"');
});

test('ends a body under way by its signal however long the line has been open', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const ending = new AbortController();
  const answer = await fetchByHttp(`${url}/never`, { ...GET, signal: ending.signal });
  const reading = answer.body?.pipeTo(new WritableStream());
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  ending.abort();
  await expect(reading).rejects.toThrow();
});

test('rejects where nobody listens, and when it was called off before', async () => {
  await expect(fetchByHttp('http://127.0.0.1:9', { ...GET, signal })).rejects.toThrow(
    'ECONNREFUSED',
  );
  const called = { ...GET, signal: AbortSignal.abort() };
  await expect(fetchByHttp(url, called)).rejects.toMatchObject({ name: 'AbortError' });
});
