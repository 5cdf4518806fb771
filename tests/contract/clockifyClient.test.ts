import { cryptoRandom, newId, toInstant } from '@glimpse/core';
import Clockify from 'clockify-ts';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnSqlite } from './engines/startOnSqlite.js';
import type { ContractServer } from './stage/ContractServer.js';
import { createStage, type Stage } from './stage/createStage.js';
import { createTurnedClock, HOUR_MS, MINUTE_MS } from './stage/TurnedClock.js';

const CLOCKIFY = 'https://api.clockify.me/api/v1';

/** What a time entry of Clockify's always has, whoever reads it. */
const ENTRY_FIELDS = [
  ...['id', 'workspaceId', 'userId', 'projectId', 'taskId', 'tagIds', 'description', 'billable'],
  ...['isLocked', 'type', 'timeInterval', 'customFieldValues'],
];

let server: ContractServer;
let stage: Stage;
let workspaceId: string;
let clockify: Clockify;

/** The client speaks to api.clockify.me and nowhere else, so the road there leads to us. */
const road = setupServer(
  http.all(`${CLOCKIFY}/*`, async ({ request }) => {
    const url = request.url.replace(CLOCKIFY, `${server.url}/api/v1`);
    const hasBody = request.method !== 'GET' && request.method !== 'DELETE';
    const body = hasBody ? { body: await request.text() } : {};
    return fetch(url, { method: request.method, headers: request.headers, ...body });
  }),
);

beforeAll(async () => {
  server = await startOnSqlite(createTurnedClock(Date.UTC(2026, 0, 5, 8)));
  stage = await createStage(server);
  workspaceId = await stage.createWorkspace();
  const { key } = await stage.as('owner').apiKeys.create({ name: 'written for Clockify' });
  clockify = new Clockify(key);
  road.listen({ onUnhandledRequest: 'bypass' });
});
afterAll(async () => {
  road.close();
  await server.close();
});

const workspace = () => clockify.workspace.withId(workspaceId);
const own = () => workspace().users.withId(stage.ids.owner).timeEntries;
const now = () => new Date(server.clock.now());

test('a client written for Clockify reads the account and its workspaces', async () => {
  const user = await clockify.user.get();
  expect(user).toMatchObject({
    id: stage.ids.owner,
    email: stage.emailOf('owner'),
    activeWorkspace: workspaceId,
    defaultWorkspace: workspaceId,
    status: 'ACTIVE',
    settings: { timeZone: 'Europe/Berlin', weekStart: 'MONDAY' },
    memberships: [{ targetId: workspaceId, membershipType: 'WORKSPACE' }],
  });
  expect(user).toHaveProperty('profilePicture');
  const [found] = await clockify.workspaces.get();
  expect(found).toMatchObject({
    id: workspaceId,
    name: 'Northlight',
    hourlyRate: { amount: 0 },
    workspaceSettings: { onlyAdminsSeeAllTimeEntries: true, lockTimeEntries: null },
  });
});

test('a client written for Clockify lists users, by name, address and page', async () => {
  const users = workspace().users;
  expect(await users.get({})).toHaveLength(3);
  const [bea] = await users.get({ name: 'BEA' });
  expect(bea).toMatchObject({ id: stage.ids.bea, name: 'bea', status: 'ACTIVE' });
  expect(bea?.memberships).toMatchObject([{ userId: stage.ids.bea, targetId: workspaceId }]);
  expect(await users.get({ email: stage.emailOf('dan') })).toMatchObject([{ id: stage.ids.dan }]);
  expect(await users.get({ page: 2, 'page-size': 2 })).toHaveLength(1);
});

test('a client written for Clockify starts a timer, finds it running, and stops it', async () => {
  const start = now();
  const started = await workspace().timeEntries.post({
    start,
    description: 'Checkout',
    ...({ projectId: null, taskId: null } as unknown as { projectId: string; taskId: string }),
    tagIds: [],
  });
  for (const field of ENTRY_FIELDS) expect(started).toHaveProperty(field);
  expect(started).toMatchObject({ timeInterval: { end: null, duration: null }, isLocked: false });
  server.clock.turn(90 * MINUTE_MS);
  const running = await own().get({ 'in-progress': true });
  expect(running).toMatchObject([{ id: started.id }]);
  const stopped = await own().patch({ end: now() });
  expect(stopped).toMatchObject({
    id: started.id,
    timeInterval: { start: toInstant(start.getTime()), duration: 'PT1H30M' },
  });
  expect(await own().get({ 'in-progress': true })).toEqual([]);
});

test('a client written for Clockify adds, lists, reads, changes and deletes an entry', async () => {
  const end = now();
  const start = new Date(end.getTime() - HOUR_MS);
  const details = {
    ...({ projectId: null, taskId: null } as unknown as { projectId: string; taskId: string }),
    tagIds: ['t1'],
    billable: true,
  };
  const added = await workspace().timeEntries.post({
    ...details,
    start,
    end,
    description: 'Plans for spring',
  });
  const listed = await own().get({
    description: 'SPRING',
    start: new Date(start.getTime() - 1),
    end,
    hydrated: false,
    page: 1,
    'page-size': 10,
  });
  expect(listed).toEqual([added]);
  expect(await own().get({ tags: ['t1'] })).toEqual([added]);
  expect(await own().get({ tags: ['t0', 't1'] })).toEqual([added]);
  expect(await own().get({ tags: ['t2'] })).toEqual([]);
  expect(await own().get({ task: 'none' })).toEqual([]);
  expect(await own().get({ 'project-required': true })).toEqual([]);
  const entry = workspace().timeEntries.withId(added.id);
  expect(await entry.get()).toEqual(added);
  const changed = await entry.put({
    ...details,
    start,
    end,
    description: 'Plans',
    billable: false,
  });
  expect(changed).toMatchObject({ id: added.id, description: 'Plans', billable: false });
  await entry.delete();
  await expect(entry.get()).rejects.toThrow('[GET:404]');
});

test('a client written for Clockify reads what went wrong, and where', async () => {
  const none = workspace().timeEntries.withId(newId(cryptoRandom(globalThis.crypto)));
  await expect(none.get()).rejects.toThrow(
    /\[GET:404\].*Message: GET \/api\/v1\S+: There is no.*Resource: \/api\/v1/,
  );
  await expect(own().patch({ end: now() })).rejects.toThrow(
    /\[PATCH:404\].*Message: PATCH \/api\/v1\S+: No timer/,
  );
  await expect(new Clockify('no key').user.get()).rejects.toThrow(
    /\[GET:401\].*Message: GET \/api\/v1\/user: No valid/,
  );
});
