import { describe, expect, test } from 'vitest';
import { GlimpseError } from '../errors/GlimpseError.js';
import { quickClient, rejectionOf, USER } from '../testing/quickClient.js';
import { answerJson, answerProblem, type Answer } from '../testing/startScriptedServer.js';
import { useScriptedServer } from '../testing/useScriptedServer.js';

const serve = useScriptedServer();

const ENTRY_REF = { workspaceId: 'w1', timeEntryId: 'e1' };

describe('sending', () => {
  test('a call carries the key, the path and the query of the contract', async () => {
    const server = await serve(
      answerJson(
        [USER].map((user) => ({ ...user, role: 'member' })),
        200,
        { 'last-page': 'true' },
      ),
    );
    const { client } = quickClient(server.baseUrl);
    expect(await client.members.all({ workspaceId: 'w1', name: 'be a' })).toHaveLength(1);
    expect(server.asked[0]).toMatchObject({
      method: 'GET',
      url: '/api/v1/workspaces/w1/users?name=be+a&page=1&page-size=200',
    });
    expect(server.asked[0]?.headers['x-api-key']).toBe('k-1');
  });

  test('fields that the reply has beyond the contract are tolerated', async () => {
    const server = await serve(answerJson({ ...USER, newField: 1 }));
    expect((await quickClient(server.baseUrl).client.user.get()).name).toBe('Bea Castellano');
  });

  test('a reply that lacks a field is refused by name', async () => {
    const server = await serve(
      answerJson({ ...USER, settings: {} }, 200, { 'x-request-id': 'r-9' }),
    );
    const error = await rejectionOf(quickClient(server.baseUrl).client.user.get());
    expect(error).toMatchObject({ code: 'invalid_reply', requestId: 'r-9' });
    expect((error as GlimpseError).message).toContain('reply.settings.timeZone is no string');
  });

  test.each(['', '..', 'a/b', 'a?b'])(
    'an id that would lead elsewhere is not sent: “%s”',
    async (timeEntryId) => {
      const server = await serve(answerJson({}));
      const error = await rejectionOf(
        quickClient(server.baseUrl).client.timeEntries.get({ workspaceId: 'w1', timeEntryId }),
      );
      expect(error).toMatchObject({
        code: 'invalid_request',
        details: { issues: [{ path: 'params.timeEntryId' }] },
      });
      expect(server.asked).toHaveLength(0);
    },
  );
});

describe('errors', () => {
  test('a problem document becomes the one error class, with code, status, request id and details', async () => {
    const server = await serve(answerProblem('plan_changed', 409, {}, { plan: { digest: 'x' } }));
    const call = quickClient(server.baseUrl).client.screenshots.delete({
      workspaceId: 'w1',
      screenshotIds: ['s1'],
      timeZone: 'UTC',
      digest: 'd',
    });
    const error = await rejectionOf(call);
    expect(error).toBeInstanceOf(GlimpseError);
    expect(error).toMatchObject({
      code: 'plan_changed',
      status: 409,
      requestId: 'r-1',
      message: 'It is plan_changed.',
      details: { plan: { digest: 'x' } },
    });
  });

  test('a code of a newer server is no code of ours', async () => {
    const server = await serve(answerProblem('brand_new', 400));
    expect(await rejectionOf(quickClient(server.baseUrl).client.user.get())).toMatchObject({
      code: 'invalid_reply',
      status: 400,
    });
  });

  test.each([
    [401, 'unauthenticated'],
    [403, 'invalid_reply'],
    [404, 'invalid_reply'],
    [413, 'invalid_reply'],
    [429, 'rate_limited'],
    [502, 'unavailable'],
    [500, 'internal'],
  ])('C6 status %i from something before the server is %s', async (status, code) => {
    const server = await serve((response) => response.writeHead(status).end('<html>'));
    expect(await rejectionOf(quickClient(server.baseUrl).client.user.get())).toMatchObject({
      code,
      status,
    });
  });

  test('a server that cannot be reached is a network error that names the reason', async () => {
    const server = await serve(answerJson({}));
    await server.close();
    const error = await rejectionOf(
      quickClient(server.baseUrl, { retry: { retries: 0 } }).client.user.get(),
    );
    expect(error).toMatchObject({ code: 'network' });
    expect((error as GlimpseError).cause).toBeInstanceOf(Error);
  });

  test('an answer that does not come in time is a timeout, a stalled body as well', async () => {
    const silent = await serve(
      () => undefined,
      (response) => response.writeHead(200).write('{"id":'),
    );
    const { client } = quickClient(silent.baseUrl, { retry: { retries: 0 }, timeoutMs: 40 });
    expect(await rejectionOf(client.user.get())).toMatchObject({ code: 'timeout' });
    expect(await rejectionOf(client.user.get())).toMatchObject({ code: 'timeout' });
  });

  test('a call that its caller gives up is aborted, before and while it is under way', async () => {
    const server = await serve(() => undefined);
    const { client } = quickClient(server.baseUrl);
    expect(await rejectionOf(client.user.get({ signal: AbortSignal.abort() }))).toMatchObject({
      code: 'aborted',
    });
    expect(server.asked).toHaveLength(0);
    const controller = new AbortController();
    const call = rejectionOf(client.user.get({ signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await call).toMatchObject({ code: 'aborted' });
  });
});

describe('retries', () => {
  test('a safe call is tried again until it succeeds, with bounds that double', async () => {
    const down = answerProblem('unavailable', 503);
    const server = await serve(down, down, answerJson(USER));
    const random = { bytes: (length: number) => new Uint8Array(length).fill(255) };
    const { client, waits } = quickClient(server.baseUrl, {
      retry: { baseMs: 4, maxMs: 1000 },
      random: { bytes: (length) => random.bytes(length).fill(0, 0, 5).fill(3, 5) },
    });
    expect((await client.user.get()).id).toBe('u1');
    expect(waits).toEqual([3, 3]);
    expect(server.asked).toHaveLength(3);
  });

  test('Retry-After is honoured, in seconds and as a date', async () => {
    const server = await serve(
      answerProblem('rate_limited', 429, { 'retry-after': '7' }),
      answerProblem('unavailable', 503, {
        date: 'Thu, 19 Nov 2026 09:00:00 GMT',
        'retry-after': 'Thu, 19 Nov 2026 09:00:05 GMT',
      }),
      answerJson(USER),
    );
    const { client, waits } = quickClient(server.baseUrl);
    await client.user.get();
    expect(waits).toEqual([7000, 5000]);
  });

  test('a Retry-After beyond patience is handed to the caller', async () => {
    const server = await serve(answerProblem('rate_limited', 429, { 'retry-after': '3600' }));
    const { client, waits } = quickClient(server.baseUrl);
    expect(await rejectionOf(client.user.get())).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3_600_000,
    });
    expect(waits).toEqual([]);
  });

  test('a call that is not idempotent is never sent twice', async () => {
    const server = await serve(answerProblem('unavailable', 503), answerJson({}));
    const { client } = quickClient(server.baseUrl);
    expect(await rejectionOf(client.timer.start({ workspaceId: 'w1' }))).toMatchObject({
      code: 'unavailable',
    });
    expect(server.asked).toHaveLength(1);
  });

  test('a refusal is not tried again, and patience ends', async () => {
    const refused = await serve(answerProblem('not_found', 404));
    expect(
      await rejectionOf(quickClient(refused.baseUrl).client.timeEntries.get(ENTRY_REF)),
    ).toMatchObject({ code: 'not_found' });
    expect(refused.asked).toHaveLength(1);
    await refused.close();
    const down = await serve(answerProblem('unavailable', 503));
    expect(
      await rejectionOf(quickClient(down.baseUrl, { retry: { retries: 2 } }).client.user.get()),
    ).toMatchObject({ code: 'unavailable' });
    expect(down.asked).toHaveLength(3);
  });
});

describe('tokens', () => {
  const byToken =
    (valid: string): Answer =>
    (response, asked) => {
      const ok = asked.headers.authorization === `Bearer ${valid}`;
      (ok ? answerJson(USER) : answerProblem('session_expired', 401))(response, asked);
    };

  test('an expired token is renewed once for all waiting calls', async () => {
    const server = await serve(byToken('new'));
    let renewals = 0;
    const renew = async () => {
      renewals += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
      return 'new';
    };
    const { client } = quickClient(server.baseUrl, {
      auth: { kind: 'token', token: 'old', renew },
    });
    const users = await Promise.all([client.user.get(), client.user.get(), client.user.get()]);
    expect(users).toHaveLength(3);
    expect(renewals).toBe(1);
    await client.user.get();
    expect(renewals).toBe(1);
  });

  test('a renewed token that is refused as well is not renewed for ever', async () => {
    const server = await serve(byToken('never'));
    let renewals = 0;
    const renew = () => Promise.resolve(`t${(renewals += 1)}`);
    const { client } = quickClient(server.baseUrl, {
      auth: { kind: 'token', token: () => 'old', renew },
    });
    expect(await rejectionOf(client.user.get())).toMatchObject({ code: 'session_expired' });
    expect(renewals).toBe(1);
  });

  test('without a way to renew, the refusal is the answer; a failed renewal rejects the call', async () => {
    const server = await serve(byToken('x'));
    const fixed = quickClient(server.baseUrl, { auth: { kind: 'token', token: 'old' } }).client;
    expect(await rejectionOf(fixed.user.get())).toMatchObject({ code: 'session_expired' });
    const renew = () => Promise.reject(new GlimpseError('network', 'offline'));
    const { client } = quickClient(server.baseUrl, {
      auth: { kind: 'token', token: 'old', renew },
    });
    expect(await rejectionOf(client.user.get())).toMatchObject({ code: 'network' });
  });

  test('without credentials none are sent', async () => {
    const server = await serve(answerProblem('credentials_invalid', 401));
    const { client } = quickClient(server.baseUrl, { auth: { kind: 'none' } });
    expect(
      await rejectionOf(client.session.create({ email: 'a@b.test', password: 'x' })),
    ).toMatchObject({ code: 'credentials_invalid' });
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization');
  });
});
