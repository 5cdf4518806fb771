import { toInstant, type PolicyView, type TimeEntry } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, HOUR, MINUTE, type PersonName, type World } from '../test/createWorld.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';

describe('the operator', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });

  const host = <Body = { code: string }>(method: string, path: string, body?: unknown) =>
    world.call<Body>('operator', method, `/operator/workspaces/w1${path}`, body);
  const policyOf = async (as: PersonName) =>
    (await world.call<PolicyView>(as, 'GET', '/workspaces/w1/screenshot-policy')).body;
  const auditLines = () =>
    world.dependencies.storage.read((r) => r.audit.list({ workspaceId: 'w1' as never, limit: 20 }));

  it('A1 A6 sets the plan, which takes the feature away at once and gives it back', async () => {
    await host('PUT', '', { name: 'Northlight', plan: 'FREE' });
    expect((await policyOf('mia')).availability).toEqual({
      available: false,
      code: 'plan_required',
    });
    await host('PUT', '', { name: 'Northlight' });
    expect((await policyOf('mia')).plan).toBe('FREE');
    world.clock.now += MINUTE;
    await host('PUT', '', { name: 'Northlight', plan: 'ENTERPRISE' });
    expect((await policyOf('mia')).availability).toEqual({ available: true, by: 'plan' });
    expect(await auditLines()).toMatchObject([
      { action: 'plan.changed', byUserId: null, details: { from: 'FREE', to: 'ENTERPRISE' } },
      { action: 'plan.changed', byUserId: null, details: { from: 'PRO', to: 'FREE' } },
    ]);
  });

  it('keeps what a member chose for themselves when the host changes them', async () => {
    await world.call('mia', 'PATCH', '/workspaces/w1/screenshot-preferences', {
      alwaysObscure: true,
    });
    const before = await policyOf('mia');
    const person = { email: 'mia@example.test', name: 'Mia L.' };
    const changed = await host<object>('PUT', '/users/mia', person);
    expect(changed.body).toMatchObject({ name: 'Mia L.', role: 'member', status: 'ACTIVE' });
    expect(await policyOf('mia')).toEqual(before);
  });

  it('shuts a person out at once, and lets nobody have the address of another', async () => {
    const person = { email: 'mia@example.test', name: 'Mia' };
    await host('PUT', '/users/mia', { ...person, status: 'INACTIVE' });
    const list = await world.call('mia', 'GET', '/workspaces/w1/users');
    expect([list.status, list.body.code]).toEqual([404, 'not_found']);
    const stolen = await host('PUT', '/users/new', { ...person, email: 'OTTO@example.test' });
    expect(stolen).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', details: { issues: [{ path: 'email' }] } },
    });
  });

  it('ends all sessions of a person to whom it gives a new password', async () => {
    const person = { email: 'mia@example.test', name: 'Mia', password: 'a new password of hers' };
    await host('PUT', '/users/mia', person);
    expect((await world.call('mia', 'GET', '/user')).body.code).toBe('session_expired');
    const { email, password } = person;
    expect((await world.call(null, 'POST', '/auth/session', { email, password })).status).toBe(201);
  });

  it('D5 shortens an entry for a member at the price of the member’s own delete', async () => {
    await turnOn(world);
    const { timeEntryId } = await trackedHour(world, 'mia', [2, 52]);
    const path = `/time-entries/${timeEntryId}`;
    const start = world.clock.now - HOUR;
    const span = (minutes: number) => ({
      ...{ userId: 'mia', start: toInstant(start), end: toInstant(start + minutes * MINUTE) },
    });
    await host('PUT', path, span(50));
    const grown = await host<TimeEntry>('PUT', path, span(60));
    expect(grown.body.trackedDuration).toBe('PT10M');
    expect(await auditLines()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ action: 'screenshots.deleted', byUserId: null }),
      ]) as object,
    );
  });

  it('keeps one timer per member, and hands no entry to somebody else', async () => {
    const start = toInstant(world.clock.now);
    await host('PUT', '/time-entries/first', { userId: 'mia', start });
    world.clock.now += MINUTE;
    const next = toInstant(world.clock.now);
    await host('PUT', '/time-entries/second', { userId: 'mia', start: next });
    const first = await host<TimeEntry>('GET', '/time-entries/first');
    expect(first.body.timeInterval).toMatchObject({ end: next, duration: 'PT1M' });
    const taken = await host('PUT', '/time-entries/first', { userId: 'otto', start, end: next });
    const stranger = await host('PUT', '/time-entries/third', { userId: 'zoe', start });
    expect([taken.status, stranger.status]).toEqual([400, 400]);
  });

  it('D3 approves and locks an entry, which then binds its member and not the host', async () => {
    await turnOn(world);
    const { timeEntryId } = await trackedHour(world, 'mia', [2]);
    await host('PATCH', `/time-entries/${timeEntryId}/approval`, { approvalStatus: 'APPROVED' });
    const own = `/workspaces/w1/time-entries/${timeEntryId}`;
    expect((await world.call('mia', 'DELETE', own)).body.code).toBe('entry_approved');
    expect((await host('DELETE', `/time-entries/${timeEntryId}`)).status).toBe(204);
  });

  it('has a limit of calls of its own', async () => {
    world = await createWorld({
      limits: {
        caller: { capacity: 1, perSecond: 1 },
        operator: { capacity: 2, perSecond: 1 },
        address: { capacity: 100, perSecond: 1 },
        signIn: { capacity: 1, perSecond: 1 },
      },
    });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await host('GET', '')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});
