import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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

test('sends what fetch sends, multipart bodies included, and answers as fetch does', async () => {
  const form = new FormData();
  form.set('image', new Blob(['bytes'], { type: 'image/webp' }));
  const answers = await Promise.all(
    [fetch, fetchByHttp].map((send) =>
      send(`${url}/x`, { method: 'PUT', headers: { 'x-api-key': 'k' }, body: form }),
    ),
  );
  for (const answer of answers) {
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-two')).toBe('a, b');
    const heard = (await answer.json()) as { method: string; headers: object; body: string };
    expect(heard).toMatchObject({ method: 'PUT', headers: { 'x-api-key': 'k' } });
    expect(heard.body).toContain('Content-Type: image/webp\r\n\r\nbytes');
  }
});

test('answers without a body, and ends a body under way by its signal', async () => {
  expect((await fetchByHttp(`${url}/empty`)).body).toBeNull();
  const ending = new AbortController();
  const answer = await fetchByHttp(`${url}/never`, { signal: ending.signal });
  ending.abort();
  await expect(answer.text()).rejects.toThrow();
});

test('ends a body under way by its signal however long the line has been open', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const ending = new AbortController();
  const answer = await fetchByHttp(`${url}/never`, { signal: ending.signal });
  const text = answer.text();
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  ending.abort();
  await expect(text).rejects.toThrow();
});

test('rejects where nobody listens, and when it was called off before', async () => {
  await expect(fetchByHttp('http://127.0.0.1:9')).rejects.toThrow('ECONNREFUSED');
  const called = { signal: AbortSignal.abort() };
  await expect(fetchByHttp(url, called)).rejects.toMatchObject({ name: 'AbortError' });
});
