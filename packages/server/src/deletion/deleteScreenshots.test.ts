import type { DeletionAnswer, MemberDay, Problem, TimeEntry } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  DAY_MS,
  HOUR,
  MINUTE,
  type PersonName,
  type World,
} from '../test/createWorld.js';
import { startTimer } from '../test/timers.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';
import { upload } from '../test/uploads.js';

const DELETION = '/workspaces/w1/screenshots/deletion';

describe('deleting screenshots', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
  });

  async function plan(person: PersonName, screenshotIds: readonly string[]) {
    const question = { screenshotIds, timeZone: 'UTC' };
    const reply = await world.call<DeletionAnswer>(person, 'POST', `${DELETION}-plan`, question);
    return { question, ...reply.body };
  }
  async function remove(person: PersonName, screenshotIds: readonly string[]) {
    const { question, plan: planned } = await plan(person, screenshotIds);
    const { digest } = planned;
    return world.call<DeletionAnswer & Problem>(person, 'POST', DELETION, { ...question, digest });
  }
  async function entryOf(id: string): Promise<TimeEntry | undefined> {
    const reply = await world.call<TimeEntry>('adam', 'GET', `/workspaces/w1/time-entries/${id}`);
    return reply.status === 200 ? reply.body : undefined;
  }
  const approve = (id: string, approvalStatus: string) =>
    world.call('adam', 'PATCH', `/workspaces/w1/time-entries/${id}/approval`, { approvalStatus });

  it('D5 subtracts the time since the previous capture, the very figure that was shown', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9, 13]);
    const [, second = ''] = screenshotIds;
    const shown = await plan('mia', [second]);
    expect(shown.plan.subtractedMs).toBe(5 * MINUTE);
    expect(shown.days).toEqual([
      { userId: 'mia', day: '2026-11-19', beforeMs: HOUR, afterMs: HOUR - 5 * MINUTE },
    ]);
    const done = await remove('mia', [second]);
    expect(done.body.plan).toEqual(shown.plan);
    const entry = await entryOf(timeEntryId);
    expect(entry?.trackedDuration).toBe('PT55M');
    expect(entry?.timeInterval.duration).toBe('PT1H');
  });

  it('D5 D11 owns the same time whatever became of the one before, and never twice', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9, 13, 21]);
    const [first = '', second = '', third = ''] = screenshotIds;
    await remove('mia', [second]);
    await remove('mia', [third, first]);
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT47M');
  });

  it('D6 removes the whole entry with its only screenshot', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const [first = '', second = ''] = screenshotIds;
    await remove('mia', [first]);
    const done = await remove('mia', [second]);
    expect(done.body.plan.entries[0]?.outcome).toEqual({
      fate: 'deleted',
      reason: 'only_screenshot',
    });
    expect(await entryOf(timeEntryId)).toBeUndefined();
    expect(await world.dependencies.blobs.list({ limit: 9 })).toEqual([]);
  });

  it('D6 T1 keeps an entry whose other screenshots have expired', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 55]);
    world.clock.now += 7 * DAY_MS - 10 * MINUTE;
    const done = await remove('mia', [screenshotIds[1] ?? '']);
    expect(done.body.plan.entries[0]?.outcome.fate).toBe('reduced');
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT9M');
  });

  it('D8 takes nothing off when an admin deletes, their own among them', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4]);
    await remove('olga', screenshotIds);
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT1H');
    const own = await trackedHour(world, 'adam', [4]);
    await remove('adam', own.screenshotIds);
    expect((await entryOf(own.timeEntryId))?.trackedDuration).toBe('PT1H');
  });

  it.each([
    ['APPROVED', 'entry_approved'],
    ['PENDING', 'entry_submitted'],
  ])(
    'D3 D7 keeps a member from deleting on an entry that is %s, and no admin',
    async (status, code) => {
      const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
      await approve(timeEntryId, status);
      const refused = await remove('mia', screenshotIds);
      expect(refused.body.plan.items).toEqual(
        [...screenshotIds].sort().map((screenshotId) => ({ screenshotId, allowed: false, code })),
      );
      expect((await world.dependencies.blobs.list({ limit: 9 })).length).toBe(2);
      await remove('adam', screenshotIds);
      expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT1H');
      expect((await world.dependencies.blobs.list({ limit: 9 })).length).toBe(0);
    },
  );

  it('D4 lets nobody delete while the timer runs', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    world.clock.now += MINUTE;
    const { screenshotId } = await upload(world, 'mia', { timeEntryId });
    for (const person of ['mia', 'olga'] as const) {
      const { items } = (await remove(person, [screenshotId])).body.plan;
      expect(items).toEqual([{ screenshotId, allowed: false, code: 'timer_running' }]);
    }
  });

  it('D10 subtracts once for two displays, and the sibling stays', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    world.clock.now += 4 * MINUTE;
    const two = { timeEntryId, captureId: 'c1', displayCount: 2 };
    const left = await upload(world, 'mia', { ...two, display: 1 });
    const right = await upload(world, 'mia', { ...two, display: 2 });
    world.clock.now += 5 * MINUTE;
    await upload(world, 'mia', { timeEntryId, windowIndex: 1 });
    world.clock.now += 51 * MINUTE;
    await world.call('mia', 'PATCH', '/workspaces/w1/user/mia/time-entries', {
      end: new Date(world.clock.now).toISOString(),
    });
    await remove('mia', [left.screenshotId]);
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT56M');
    const second = await remove('mia', [right.screenshotId]);
    expect(second.body.plan.entries[0]?.outcome).toEqual({
      fate: 'unchanged',
      reason: 'already_subtracted',
    });
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT56M');
  });

  it('D12 carries out nothing when what the plan rests on has changed', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const shown = await plan('mia', screenshotIds.slice(0, 1));
    await approve(timeEntryId, 'APPROVED');
    const order = { ...shown.question, digest: shown.plan.digest };
    const refused = await world.call('mia', 'POST', DELETION, order);
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('plan_changed');
    const fresh = (await plan('mia', screenshotIds.slice(0, 1))).plan;
    expect(refused.body.details).toMatchObject({ plan: fresh });
    expect((await world.dependencies.blobs.list({ limit: 9 })).length).toBe(2);
  });

  it('D2 V2 deletes nothing of others, nor says that it is there', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    const [screenshotId] = screenshotIds;
    for (const id of [screenshotId ?? '', 'none']) {
      const { items } = (await remove('otto', [id])).body.plan;
      expect(items).toEqual([{ screenshotId: id, allowed: false, code: 'not_found' }]);
    }
  });

  it('D13 is gone from every route once it is answered, and its time alone is remembered', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const [first = '', second = ''] = screenshotIds;
    await remove('mia', [first]);
    const image = await world.call('mia', 'GET', `/workspaces/w1/screenshots/${first}/image`);
    expect(image.body.code).toBe('not_found');
    const day = await world.call<MemberDay>(
      'mia',
      'GET',
      '/workspaces/w1/user/mia/screenshots?day=2026-11-19&time-zone=UTC',
    );
    const [gone, left] = day.body.entries[0]?.captures ?? [];
    expect(gone?.screenshots).toEqual([]);
    expect(gone?.deleted).toMatchObject([
      { id: first, fate: 'deleted_by_member', by: { id: 'mia', name: 'Mia' } },
    ]);
    expect(gone?.takenOffMs).toBe(4 * MINUTE);
    expect(gone?.deletion).toBeNull();
    expect(left?.screenshots.map(({ id }) => id)).toEqual([second]);
    expect(left?.deletion).toMatchObject({ allowed: true, outcome: { fate: 'deleted' } });
    const again = await remove('mia', [first]);
    expect(again.body.plan.items).toEqual([
      { screenshotId: first, allowed: false, code: 'screenshot_deleted' },
    ]);
  });

  it('D13 leaves the sweeper what the blob store could not destroy', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const { blobs, storage } = world.dependencies;
    const destroy = blobs.delete.bind(blobs);
    blobs.delete = async () => {
      throw new Error('the blob store is away');
    };
    expect((await remove('adam', screenshotIds)).status).toBe(200);
    blobs.delete = destroy;
    const doomed = await storage.read((r) => r.doomedBlobs.list(9));
    expect(doomed.length).toBe(2);
    const image = await world.call(
      'mia',
      'GET',
      `/workspaces/w1/screenshots/${screenshotIds[0]}/image`,
    );
    expect(image.status).toBe(404);
  });

  it('V8 tells the person pictured who deleted', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    await remove('adam', screenshotIds);
    const log = await world.call<{ views: unknown[] }>(
      'mia',
      'GET',
      '/workspaces/w1/user/mia/views',
    );
    expect(log.body.views).toMatchObject([
      { by: { id: 'adam', name: 'Adam' }, kind: 'deleted', screenshots: 2 },
    ]);
  });

  it('D9 deletes an entry’s screenshots with it', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const path = `/workspaces/w1/time-entries/${timeEntryId}`;
    expect((await world.call('mia', 'DELETE', path)).status).toBe(204);
    expect(await world.dependencies.blobs.list({ limit: 9 })).toEqual([]);
    const image = await world.call(
      'mia',
      'GET',
      `/workspaces/w1/screenshots/${screenshotIds[0]}/image`,
    );
    expect(image.status).toBe(404);
  });
});
