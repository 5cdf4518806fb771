import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockHost } from '../host/createMockHost.js';
import { readArguments } from './readArguments.js';
import { serveMock, type ServedMock } from './serveMock.js';

let served: ServedMock;
beforeEach(async () => {
  served = await serveMock(await createMockHost('onlyScreenshot'));
});
afterEach(() => served.close());

interface State {
  scenario: string;
  workspaceId: string;
  timeZone: string;
  now: string;
  people: { id: string; name: string; email: string; password: string; role: string }[];
}

/** Any HTTP client will do; these tests use no client of ours, as another language would not. */
async function call<Answer>(method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(served.url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

async function screenshotsToday(state: State): Promise<number> {
  const { answer: session } = await call<{ token: string }>('POST', '/mock/sessions', {
    who: 'owner',
  });
  const path = `/api/v1/workspaces/${state.workspaceId}/screenshots/days/2026-11-19?time-zone=${state.timeZone}`;
  const { answer } = await call<{ screenshotCount: number }>('GET', path, undefined, session.token);
  return answer.screenshotCount;
}

describe('a served mock', () => {
  it('says who can sign in, and lets them do so by the API itself', async () => {
    const { answer: state } = await call<State>('GET', '/mock');
    const { name, email, password } = state.people.find(({ role }) => role === 'member')!;
    const signedIn = await call<{ token: string }>('POST', '/api/v1/auth/session', {
      email,
      password,
    });
    expect(signedIn.status).toBe(201);
    const user = await call<{ name: string }>(
      'GET',
      '/api/v1/user',
      undefined,
      signedIn.answer.token,
    );
    expect(user.answer.name).toBe(name);
  });

  it('T1 shows a screenshot no longer once its clock is turned past the retention', async () => {
    const { answer: state } = await call<State>('GET', '/mock');
    expect(await screenshotsToday(state)).toBe(1);
    const turned = await call<State>('PUT', '/mock/clock', { advanceMs: 7 * 86_400_000 });
    expect(Date.parse(turned.answer.now) - Date.parse(state.now)).toBe(7 * 86_400_000);
    expect(await screenshotsToday(state)).toBe(0);
  });

  it('starts another scenario when asked to', async () => {
    const { answer: state } = await call<State>('PUT', '/mock/scenario', { name: 'twoDisplays' });
    expect(state.scenario).toBe('twoDisplays');
    expect(await screenshotsToday(state)).toBe(16);
  });

  it('refuses with the code it was told to, until the faults are taken back', async () => {
    await call('POST', '/mock/faults', {
      fault: { kind: 'error', code: 'rate_limited' },
      route: 'getUser',
    });
    expect((await call<{ code: string }>('GET', '/api/v1/user')).answer.code).toBe('rate_limited');
    await call('DELETE', '/mock/faults');
    expect((await call<{ code: string }>('GET', '/api/v1/user')).answer.code).toBe(
      'unauthenticated',
    );
  });

  it('cuts the line while it is offline', async () => {
    await call('POST', '/mock/faults', { fault: { kind: 'offline' }, times: 1 });
    await expect(call('GET', '/api/v1/user')).rejects.toThrow(/fetch failed/);
    expect((await call('GET', '/api/v1/user')).status).toBe(401);
  });

  it.each([
    ['PUT', '/mock/scenario', { name: 'paradise' }, 400],
    ['PUT', '/mock/clock', { advanceMs: -1 }, 400],
    ['POST', '/mock/sessions', { who: 'Nobody' }, 400],
    ['GET', '/mock/elsewhere', undefined, 404],
  ] as const)(
    'answers %s %s that makes no sense with a problem',
    async (method, path, body, status) => {
      const refused = await call<{ code: string; message: string }>(method, path, body);
      expect(refused.status).toBe(status);
      expect(refused.answer.message).toMatch(/\w{3}/);
    },
  );
});

describe('the command line', () => {
  it('serves a typical day on port 4790 unless told otherwise', () => {
    expect(readArguments([])).toMatchObject({ scenario: 'typicalDay', port: 4790 });
    expect(readArguments(['--scenario', 'trial', '--port', '0'])).toMatchObject({
      ...{ scenario: 'trial', port: 0 },
    });
  });

  it('names what it does not understand', () => {
    expect(() => readArguments(['--scenario', 'paradise'])).toThrow(/no scenario "paradise"/);
    expect(() => readArguments(['--port', 'x'])).toThrow(/--port x is no port/);
    expect(() => readArguments(['--speed'])).toThrow(/--speed/);
  });
});
