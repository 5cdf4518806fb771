import { toInstant, type Problem, type TimeEntry } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  HOUR,
  MINUTE,
  NINE,
  type PersonName,
  type World,
} from '../test/createWorld.js';
import { startTimer, stopTimer } from '../test/timers.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';

const ENTRIES = '/workspaces/w1/time-entries';
const of = (person: PersonName) => `/workspaces/w1/user/${person}/time-entries`;

describe('time entries', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  const list = (query = '', person: PersonName = 'mia') =>
    world.call<TimeEntry[]>(person, 'GET', `${of('mia')}${query}`);

  it('starts a timer now and stops it at the end that is named', async () => {
    const started = await world.call<TimeEntry>('mia', 'POST', ENTRIES, { description: 'Reading' });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({
      userId: 'mia',
      description: 'Reading',
      projectId: null,
      isLocked: false,
      approvalStatus: 'NONE',
      timeInterval: { start: '2026-11-19T09:00:00Z', end: null, duration: null },
      trackedDuration: null,
      windowSeconds: 300,
    });
    expect(started.body.id).toMatch(/^[0-9a-f]{24}$/);
    world.clock.now += 10 * MINUTE;
    const stopped = await world.call<TimeEntry>('mia', 'PATCH', of('mia'), {
      end: toInstant(NINE + 9 * MINUTE),
    });
    expect(stopped.body.timeInterval).toEqual({
      start: '2026-11-19T09:00:00Z',
      end: '2026-11-19T09:09:00Z',
      duration: 'PT9M',
    });
    const again = await world.call('mia', 'PATCH', of('mia'), { end: toInstant(world.clock.now) });
    expect([again.status, again.body.code]).toEqual([404, 'no_running_timer']);
  });

  it('stops the running timer at the start of the next one', async () => {
    const first = await startTimer(world, 'mia');
    world.clock.now += HOUR;
    const start = toInstant(NINE + 50 * MINUTE);
    await world.call('mia', 'POST', ENTRIES, { start });
    const stopped = await world.call<TimeEntry>('mia', 'GET', `${ENTRIES}/${first}`);
    expect(stopped.body.timeInterval.end).toBe(start);
    const running = await list('?in-progress=true');
    expect(running.body.length).toBe(1);
  });

  it('stops a timer now when the caller’s clock is ahead', async () => {
    await startTimer(world, 'mia');
    world.clock.now += MINUTE;
    const stopped = await world.call<TimeEntry>('mia', 'PATCH', of('mia'), {
      end: toInstant(world.clock.now + HOUR),
    });
    expect(stopped.body.timeInterval.duration).toBe('PT1M');
  });

  it('lists latest first in pages, with Last-Page', async () => {
    for (const hour of [0, 1, 2]) {
      await world.call('mia', 'POST', ENTRIES, {
        start: toInstant(NINE + hour * HOUR),
        end: toInstant(NINE + hour * HOUR + MINUTE),
        description: `part ${hour}`,
      });
    }
    const first = await list('?page=1&page-size=2');
    expect(first.body.map(({ description }) => description)).toEqual(['part 2', 'part 1']);
    expect(first.headers.get('last-page')).toBe('false');
    const second = await list('?page=2&page-size=2');
    expect(second.body.map(({ description }) => description)).toEqual(['part 0']);
    expect(second.headers.get('last-page')).toBe('true');
    expect((await list('?description=T%201')).body.length).toBe(1);
    const bounded = await list(
      `?start=${toInstant(NINE + HOUR)}&end=${toInstant(NINE + 2 * HOUR)}`,
    );
    expect(bounded.body.length).toBe(1);
  });

  it('names every part of a request that is malformed', async () => {
    const bad = await world.call('mia', 'POST', ENTRIES, { start: 'yesterday', billable: 'no' });
    expect(bad.status).toBe(400);
    expect(bad.body.code).toBe('invalid_request');
    const issues = bad.body.details?.issues as { path: string; message: string }[];
    expect(issues.map(({ path }) => path).sort()).toEqual(['billable', 'start']);
    expect(bad.body.path).toBe('/api/v1/workspaces/w1/time-entries');
    expect(bad.body.requestId).toBe(bad.headers.get('x-request-id'));
    const reversed = { start: toInstant(NINE), end: toInstant(NINE - 1000) };
    expect((await world.call('mia', 'POST', ENTRIES, reversed)).body).toMatchObject({
      code: 'invalid_request',
      details: { issues: [{ path: 'end' }] },
    });
    const foreign = { projectId: 'elsewhere' };
    expect((await world.call('mia', 'POST', ENTRIES, foreign)).body).toMatchObject({
      details: { issues: [{ path: 'projectId' }] },
    });
    const future = { start: toInstant(NINE + HOUR) };
    expect((await world.call('mia', 'POST', ENTRIES, future)).body.code).toBe('invalid_request');
  });

  it('replaces an entry and clears what is left out', async () => {
    const id = await startTimer(world, 'mia');
    world.clock.now += HOUR;
    await stopTimer(world, 'mia');
    const changed = await world.call<TimeEntry>('mia', 'PUT', `${ENTRIES}/${id}`, {
      start: toInstant(NINE),
      end: toInstant(NINE + 30 * MINUTE),
      billable: true,
    });
    expect(changed.body).toMatchObject({ description: '', projectId: null, billable: true });
    expect(changed.body.timeInterval.duration).toBe('PT30M');
  });

  it.each([
    [{ isLocked: true }, 'entry_locked'],
    [{ approvalStatus: 'PENDING' }, 'entry_submitted'],
    [{ approvalStatus: 'APPROVED' }, 'entry_approved'],
  ])('D3 binds a member to %j, and no admin', async (approval, code) => {
    const { timeEntryId } = await trackedEntry();
    await world.call('adam', 'PATCH', `${ENTRIES}/${timeEntryId}/approval`, approval);
    const path = `${ENTRIES}/${timeEntryId}`;
    const next = { start: toInstant(NINE), end: toInstant(NINE + MINUTE) };
    expect((await world.call('mia', 'PUT', path, next)).body.code).toBe(code);
    expect((await world.call('mia', 'DELETE', path)).body.code).toBe(code);
    expect((await world.call('adam', 'PUT', path, next)).status).toBe(200);
    expect((await world.call('adam', 'DELETE', path)).status).toBe(204);
  });

  async function trackedEntry() {
    const timeEntryId = await startTimer(world, 'mia');
    world.clock.now += HOUR;
    await stopTimer(world, 'mia');
    return { timeEntryId };
  }

  it('approves no entry whose timer runs', async () => {
    const id = await startTimer(world, 'mia');
    for (const approval of [{ isLocked: true }, { approvalStatus: 'APPROVED' }]) {
      const refused = await world.call('adam', 'PATCH', `${ENTRIES}/${id}/approval`, approval);
      expect(refused.body.code).toBe('timer_running');
    }
  });

  it('L2 D5 lets captures go with the time that is cut off, and never for free', async () => {
    await turnOn(world);
    const startAt = world.clock.now;
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 50]);
    const shorten = (minutes: number) =>
      world.call<TimeEntry>('mia', 'PUT', `${ENTRIES}/${timeEntryId}`, {
        start: toInstant(startAt),
        end: toInstant(startAt + minutes * MINUTE),
      });
    expect((await shorten(30)).body.trackedDuration).toBe('PT30M');
    const path = `/workspaces/w1/screenshots/${screenshotIds[1]}/image`;
    expect((await world.call('mia', 'GET', path)).status).toBe(404);
    // The moment at :50 owned the 46 minutes since the one before it; growing back pays for them.
    expect((await shorten(60)).body.trackedDuration).toBe('PT14M');
  });

  it('V2 keeps members out of each other’s time, and lets an admin in', async () => {
    const id = await startTimer(world, 'mia');
    const code = async (person: PersonName, method: string, path: string, body?: unknown) =>
      (await world.call<Problem>(person, method, path, body)).body.code;
    expect(await code('otto', 'GET', of('mia'))).toBe('not_found');
    expect(await code('otto', 'POST', of('mia'), {})).toBe('not_found');
    expect(await code('otto', 'PATCH', of('mia'), { end: toInstant(NINE) })).toBe('not_found');
    expect(await code('zoe', 'GET', `${ENTRIES}/${id}`)).toBe('not_found');
    expect((await list('', 'olga')).body.map((entry) => entry.id)).toEqual([id]);
    expect((await world.call('olga', 'POST', of('mia'), {})).status).toBe(201);
  });
});
