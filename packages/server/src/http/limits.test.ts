import { describe, expect, it } from 'vitest';
import { createWorld } from '../test/createWorld.js';

const MANY = { capacity: 100, perSecond: 1 };

it('limits calls per address, whoever makes them and whatever they are refused with', async () => {
  const { app } = await createWorld({
    limits: { caller: MANY, operator: MANY, signIn: MANY, address: { capacity: 3, perSecond: 1 } },
    addressOf: (request) => request.headers.get('x-test-address') ?? undefined,
  });
  const ask = async (address: string, key: string) => {
    const headers = { 'x-test-address': address, 'x-api-key': key };
    return (await app.request('/api/v1/operator/workspaces/w1', { headers })).status;
  };
  // Guessing a key is no way around: a wrong one costs the same.
  const guesses = [];
  for (const key of ['a', 'b', 'c', 'd']) guesses.push(await ask('192.0.2.1', key));
  expect(guesses).toEqual([401, 401, 401, 429]);
  expect(await ask('192.0.2.2', 'a')).toBe(401);
});

describe('a body that is too large', () => {
  /** Starts a timer with a body that never ends, and tells how much of it was read. */
  async function send(headers: Record<string, string>) {
    const { app } = await createWorld({ maxJsonBytes: 1000 });
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          read += 100;
          controller.enqueue(new Uint8Array(100));
        },
      },
      { highWaterMark: 0 },
    );
    const call = { method: 'POST', headers, body, duplex: 'half' };
    const url = 'https://glimpse.test/api/v1/workspaces/w1/time-entries';
    const { status } = await app.fetch(new Request(url, call));
    return { status, read };
  }

  it('is refused by the length it declares, before a byte of it is read', async () => {
    expect(await send({ 'content-length': '1001' })).toEqual({ status: 413, read: 0 });
  });

  it('is read no further than the limit where it declares none', async () => {
    const { status, read } = await send({});
    expect(status).toBe(413);
    expect(read).toBeLessThanOrEqual(1100);
  });
});

it('answers every call under a name, with headers that keep a browser from guessing', async () => {
  const { app } = await createWorld();
  for (const path of ['/healthz', '/api/v1/user', '/nowhere', '/docs', '/openapi.json']) {
    const { headers } = await app.request(path);
    expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f]{24}$/);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
  }
});
