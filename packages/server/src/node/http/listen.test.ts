import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, expect, test } from 'vitest';

import { listen, type Listening, type ListenOptions } from './listen.js';

const running: Listening[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)));
});

async function start(options: Partial<ListenOptions> = {}): Promise<Listening> {
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    fetch: () => new Response('hello'),
    onFault: () => {},
    ...options,
  });
  running.push(server);
  return server;
}

function signal<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

test('serves a fetch handler', async () => {
  const { url } = await start();
  expect(await (await fetch(url)).text()).toBe('hello');
});

test('a call refused unread is answered, and its connection serves the next call', async () => {
  const { url } = await start({
    // Looked at, as whoever measures a body does, but not read.
    fetch: async ({ body }) => Response.json(null, { status: body === null ? 200 : 413 }),
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, body?: Buffer): Promise<[number | undefined, boolean]> =>
    new Promise((resolve, reject) => {
      const call = request(url, { agent, method }, (response) => {
        response.resume().once('end', () => resolve([response.statusCode, call.reusedSocket]));
      });
      call.once('error', reject);
      call.end(body);
    });
  expect(await send('PUT', Buffer.alloc(8_000_000))).toEqual([413, false]);
  await sleep(700);
  expect(await send('GET')).toEqual([200, true]);
  agent.destroy();
});

test('a taken port is one sentence that says what to do', async () => {
  const port = Number(new URL((await start()).url).port);
  await expect(start({ port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program: end what uses it, or set PORT to another one.`,
  );
});

test('an address of another machine is one sentence', async () => {
  await expect(start({ host: '192.0.2.1' })).rejects.toThrow('HOST=192.0.2.1 is no address');
});

test('what a handler throws is told and answered with a bare 500', async () => {
  const faults: unknown[] = [];
  const fault = new Error('broken');
  const { url } = await start({
    fetch: () => Promise.reject(fault),
    onFault: (error) => faults.push(error),
  });
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, '']);
  expect(faults).toEqual([fault]);
});

test('closing finishes the answers that are owed and takes no new calls', async () => {
  const answer = signal<Response>();
  const arrived = signal();
  const server = await start({
    fetch: () => {
      arrived.resolve();
      return answer.promise;
    },
  });
  const owed = fetch(server.url);
  await arrived.promise;
  const closed = server.close();
  await expect(fetch(server.url)).rejects.toThrow();
  answer.resolve(new Response('late'));
  expect(await (await owed).text()).toBe('late');
  await closed;
});

test('closing does not wait for ever', async () => {
  const server = await start({ fetch: () => new Promise(() => {}) });
  const stuck = new Promise((resolve) => {
    const call = request(server.url);
    call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    call.end(() => void server.close(50));
  });
  expect(await stuck).toBe('ECONNRESET');
});

test('closing ends streams of events at once: their readers take them up again', async () => {
  const server = await start({
    fetch: () =>
      new Response(
        new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from(': hello\n\n')) }),
        {
          headers: { 'content-type': 'text/event-stream' },
        },
      ),
  });
  const { body } = await fetch(server.url);
  const reader = body?.getReader();
  await reader?.read();
  await server.close();
  await expect(reader?.read()).rejects.toThrow();
});
