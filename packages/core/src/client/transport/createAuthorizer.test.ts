import { expect, test } from 'vitest';
import { quickClient, rejectionOf, USER } from '../../testing/quickClient.js';
import { answerJson, answerProblem, type Answer } from '../../testing/startScriptedServer.js';
import { useScriptedServer } from '../../testing/useScriptedServer.js';

const serve = useScriptedServer();

const onlyNew: Answer = (response, asked) => {
  const ok = asked.headers.authorization === 'Bearer new';
  (ok ? answerJson(USER) : answerProblem('session_expired', 401))(response, asked);
};

test('a renewed token stands in for the old one only, not for that of who signs in next', async () => {
  const server = await serve(answerProblem('session_expired', 401), answerJson(USER));
  let token = 'bea';
  const { client } = quickClient(server.baseUrl, {
    auth: { kind: 'token', token: () => token, renew: () => Promise.resolve('bea again') },
  });
  await client.user.get();
  await client.user.get();
  token = 'kenji';
  await client.user.get();
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer bea',
    'Bearer bea again',
    'Bearer bea again',
    'Bearer kenji',
  ]);
});

test('a call that was refused before a renewal, and says so after it, renews nothing', async () => {
  const server = await serve(onlyNew);
  let renewals = 0;
  let asked = 0;
  const token = async () => {
    asked += 1;
    if (asked === 4) await new Promise((resolve) => setTimeout(resolve, 60));
    return 'old';
  };
  const renew = () => Promise.resolve((renewals += 1) > 0 ? 'new' : '');
  const { client } = quickClient(server.baseUrl, { auth: { kind: 'token', token, renew } });
  await Promise.all([client.user.get(), client.user.get()]);
  expect(renewals).toBe(1);
});

test('a host that fails to hand out a token is told as an error of the client, with its cause', async () => {
  const server = await serve(answerProblem('session_expired', 401));
  const cause = new TypeError('offline');
  const fails = () => Promise.reject(cause);
  const without = quickClient(server.baseUrl, { auth: { kind: 'token', token: fails } }).client;
  expect(await rejectionOf(without.user.get())).toMatchObject({ code: 'network', cause });
  expect(server.asked).toHaveLength(0);
  const stale = quickClient(server.baseUrl, {
    auth: { kind: 'token', token: 'old', renew: fails },
  }).client;
  expect(await rejectionOf(stale.user.get())).toMatchObject({ code: 'network', cause });
});

test('a host whose token never comes holds nobody: a call gives up by its own time-out or signal', async () => {
  const server = await serve();
  const never = () => new Promise<string>(() => undefined);
  const { client } = quickClient(server.baseUrl, {
    auth: { kind: 'token', token: never },
    retry: { retries: 0 },
  });
  const controller = new AbortController();
  const late = rejectionOf(client.user.get({ timeoutMs: 40 }));
  const abandoned = rejectionOf(client.user.get({ signal: controller.signal, timeoutMs: 60_000 }));
  setTimeout(() => controller.abort(), 20);
  expect(await abandoned).toMatchObject({ code: 'aborted' });
  expect(await late).toMatchObject({ code: 'timeout' });
  expect(server.asked).toHaveLength(0);
});

test('one caller who gives up a renewal takes it from nobody else', async () => {
  const server = await serve(onlyNew);
  let finish: (token: string) => void = () => undefined;
  const renew = () => new Promise<string>((resolve) => (finish = resolve));
  const { client } = quickClient(server.baseUrl, { auth: { kind: 'token', token: 'old', renew } });
  const controller = new AbortController();
  const abandoned = rejectionOf(client.user.get({ signal: controller.signal }));
  const patient = client.user.get();
  await expect.poll(() => server.asked.length).toBe(2);
  controller.abort();
  expect(await abandoned).toMatchObject({ code: 'aborted' });
  finish('new');
  expect((await patient).id).toBe(USER.id);
});
