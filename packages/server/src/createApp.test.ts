import type { GlimpseEvent, Problem, Session } from '@glimpse/core';
import { GlimpseError } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from './createApp.js';
import { idOf, NINE, userRow } from './testing/storedRows.js';
import { createWorld, DAY_MS, MINUTE, SECOND, type World } from './test/createWorld.js';
import { startTimer } from './test/timers.js';
import { trackedHour } from './test/trackedHour.js';
import { turnOn } from './test/turnOn.js';

describe('createApp', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  const raw = (path: string, init?: RequestInit) => world.app.request(path, init);

  it('says that it lives and that it is ready', async () => {
    expect((await raw('/healthz')).status).toBe(200);
    expect((await raw('/readyz')).status).toBe(200);
    world.dependencies.storage.read = async () => {
      throw new Error('gone');
    };
    expect((await raw('/readyz')).status).toBe(503);
    expect((await raw('/healthz')).status).toBe(200);
  });

  it('answers errors as problem documents that Clockify’s clients can read', async () => {
    const response = await raw('/api/v1/nowhere');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({
      type: 'urn:glimpse:error:not_found',
      status: 404,
      code: 'not_found',
      path: '/api/v1/nowhere',
      requestId: response.headers.get('x-request-id'),
    });
    expect(problem.message).toContain('/api/v1/nowhere');
  });

  it('sends security headers with every answer', async () => {
    const { headers } = await raw('/api/v1/user');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('hides what it did not foresee, and logs it without secrets', async () => {
    const lines: unknown[] = [];
    const { dependencies } = world;
    const logger = {
      info: () => undefined,
      warn: () => undefined,
      error: (...line: unknown[]) => void lines.push(line),
    };
    const app = createApp({
      ...dependencies,
      logger,
      storage: {
        ...dependencies.storage,
        read: async () => {
          throw new Error('SQL near secret');
        },
      },
    });
    const response = await app.request('/api/v1/user', {
      headers: { authorization: 'Bearer token-of-mia' },
    });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('token-of-mia');
  });

  it('answers 503 while the storage is away, and recovers by itself', async () => {
    const { storage } = world.dependencies;
    const read = storage.read.bind(storage);
    storage.read = async () => {
      throw new GlimpseError('unavailable', 'The database is away.');
    };
    const away = await world.call('mia', 'GET', '/user');
    expect([away.status, away.body.code]).toEqual([503, 'unavailable']);
    storage.read = read;
    expect((await world.call('mia', 'GET', '/user')).status).toBe(200);
  });

  describe('signing in', () => {
    beforeEach(async () => {
      const { passwords, storage } = world.dependencies;
      const passwordHash = await passwords.hash('correct horse');
      await storage.transaction((tx) =>
        tx.users.save(userRow('mia', { name: 'Mia', passwordHash })),
      );
    });
    const signIn = (email: string, password: string) =>
      world.call<Session & Problem>(null, 'POST', '/auth/session', { email, password });
    const userOf = (token: string) =>
      world.call(null, 'GET', '/user', undefined, { authorization: `Bearer ${token}` });

    it('gives a session that holds until it is ended', async () => {
      const { status, body } = await signIn(' MIA@example.test ', 'correct horse');
      expect(status).toBe(201);
      expect(body.user).toMatchObject({ id: 'mia', activeWorkspace: 'w1' });
      expect((await userOf(body.token)).status).toBe(200);
      await world.call(null, 'DELETE', '/auth/session', undefined, {
        authorization: `Bearer ${body.token}`,
      });
      expect((await userOf(body.token)).body.code).toBe('session_expired');
    });

    it('ends a session after its time', async () => {
      const { body } = await signIn('mia@example.test', 'correct horse');
      world.clock.now += 30 * DAY_MS;
      expect((await userOf(body.token)).body.code).toBe('session_expired');
    });

    it('stores no token, and tells not whether the address or the password was wrong', async () => {
      const { body } = await signIn('mia@example.test', 'correct horse');
      const session = await world.dependencies.storage.read((r) => r.sessions.find(body.token));
      expect(session).toBeUndefined();
      const wrong = await signIn('mia@example.test', 'wrong');
      const unknown = await signIn('who@example.test', 'wrong');
      expect([wrong.status, wrong.body.code]).toEqual([401, 'credentials_invalid']);
      expect(unknown.body.message).toBe(wrong.body.message);
    });

    it('lets nobody guess on and on', async () => {
      const tries = [];
      for (let count = 0; count < 11; count += 1)
        tries.push((await signIn('mia@example.test', 'wrong')).status);
      expect(tries.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
      expect(tries[10]).toBe(429);
      world.clock.now += 6 * SECOND;
      expect((await signIn('mia@example.test', 'correct horse')).status).toBe(201);
    });
  });

  it('limits calls per caller and says when to come back', async () => {
    const limits = {
      caller: { capacity: 2, perSecond: 0.5 },
      operator: { capacity: 1000, perSecond: 1000 },
      address: { capacity: 100, perSecond: 1 },
      signIn: { capacity: 1, perSecond: 1 },
    };
    const small = await createWorld({ limits });
    const ask = () => small.call('mia', 'GET', '/user');
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.body.code, refused.headers.get('retry-after')]).toEqual(['rate_limited', '2']);
    expect((await small.call('otto', 'GET', '/user')).status).toBe(200);
    small.clock.now += 2 * SECOND;
    expect((await ask()).status).toBe(200);
  });

  it('lets browsers of the listed origins in, and no others', async () => {
    const { app } = await createWorld({ corsOrigins: ['https://host.test'] });
    const ask = async (origin: string) => {
      const response = await app.request('/api/v1/user', { headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await ask('https://host.test')).toBe('https://host.test');
    expect(await ask('https://evil.test')).toBeNull();
    expect(
      (await raw('/api/v1/user', { headers: { origin: 'https://host.test' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });

  it('refuses a body that is no JSON or too large', async () => {
    const headers = { authorization: 'Bearer token-of-mia' };
    const path = '/api/v1/workspaces/w1/time-entries';
    const broken = await raw(path, { method: 'POST', headers, body: '{"start":' });
    expect(broken.status).toBe(400);
    const nul = await raw(path, { method: 'POST', headers, body: '{"description":"a\\u0000b"}' });
    expect(nul.status).toBe(400);
    const plain = await raw(path, { method: 'POST', headers, body: '{"description":"\\\\u0000"}' });
    expect(plain.status).toBe(201);
    const huge = await raw(path, { method: 'POST', headers, body: `"${'x'.repeat(300_000)}"` });
    expect(huge.status).toBe(413);
  });

  it('takes no operator key that is too short to be a secret', () => {
    expect(() => createApp(world.dependencies, { operatorKeys: ['short'] })).toThrow('32');
  });

  describe('events', () => {
    it('V2 tells each person what they may see, live', async () => {
      await turnOn(world);
      const [mia, otto, olga] = [open('mia'), open('otto'), open('olga')];
      await Promise.all([mia, otto, olga].map((stream) => stream.ready));
      await trackedHour(world, 'mia', [4]);
      await startTimer(world, 'otto');
      const told = ['timer.started', 'screenshot.added', 'timer.stopped'];
      expect((await mia.take(3)).map(({ type }) => type)).toEqual(told);
      expect((await olga.take(4)).map(({ type }) => type)).toEqual([...told, 'timer.started']);
      expect(await otto.take(1)).toMatchObject([{ type: 'timer.started', userId: 'otto' }]);
      for (const stream of [mia, otto, olga]) await stream.close();
    });

    it('takes up where a reader left, each event once', async () => {
      await startTimer(world, 'mia');
      world.clock.now += MINUTE;
      await startTimer(world, 'mia');
      const late = open('mia', '0');
      const events = await late.take(3);
      expect(events.map(({ type }) => type)).toEqual([
        'timer.started',
        'timer.stopped',
        'timer.started',
      ]);
      await late.close();
      const last = open('mia', '2');
      expect(await last.take(1)).toMatchObject([{ type: 'timer.started', at: events[2]?.at }]);
      await last.close();
    });

    it('ends the stream of someone who is signed out', async () => {
      const quick = await createWorld({ keepAliveMs: 5 });
      world = quick;
      const stream = open('mia');
      await stream.ready;
      await quick.dependencies.storage.transaction((tx) =>
        tx.sessions.revokeAll(idOf('mia'), NINE),
      );
      await expect(stream.ended()).resolves.toBe(true);
    });

    it('drops a reader that does not read', async () => {
      const small = await createWorld({ maxWaitingEvents: 4 });
      const response = await small.app.request('/api/v1/workspaces/w1/events', {
        headers: { authorization: 'Bearer token-of-mia' },
      });
      for (let count = 0; count < 9; count += 1) await startTimer(small, 'mia');
      const text = await response.text();
      expect(text.match(/^event: /gm)?.length).toBeLessThan(9);
    });

    function open(person: string, lastEventId?: string) {
      const response = Promise.resolve(
        world.app.request('/api/v1/workspaces/w1/events', {
          headers: {
            authorization: `Bearer token-of-${person}`,
            ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
          },
        }),
      );
      const reader = response.then(({ body }) => {
        if (!body) throw new Error('the stream has no body');
        return body.pipeThrough(new TextDecoderStream()).getReader();
      });
      let text = '';
      const events = () =>
        [...text.matchAll(/^data: (.*)$/gm)].map(
          ([, data]) => JSON.parse(data ?? '') as GlimpseEvent,
        );
      return {
        ready: reader,
        async take(count: number): Promise<GlimpseEvent[]> {
          while (events().length < count) {
            const { value, done } = await (await reader).read();
            if (done) break;
            text += value;
          }
          return events();
        },
        async ended(): Promise<boolean> {
          while (!(await (await reader).read()).done);
          return true;
        },
        close: async () => (await reader).cancel(),
      };
    }
  });
});
