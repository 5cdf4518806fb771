import {
  toInstant,
  type MemberDay,
  type Problem,
  type ScreenshotId,
  type TimeEntry,
} from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, HOUR, MINUTE, type World } from '../test/createWorld.js';
import { startTimer } from '../test/timers.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';
import { upload } from '../test/uploads.js';
import { idOf } from '../testing/storedRows.js';

const DAY = '/workspaces/w1/user/mia/screenshots?day=2026-11-19&time-zone=UTC';

describe('discarding a held capture', () => {
  let world: World;
  let startAt: number;
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
    startAt = world.clock.now;
  });

  function discard(timeEntryId: string, minute: number, ids = ['held-1', 'held-2']) {
    const path = `/workspaces/w1/time-entries/${timeEntryId}/discards/held-at-${minute}`;
    return world.call<Problem | undefined>('mia', 'PUT', path, {
      capturedAt: toInstant(startAt + minute * MINUTE),
      policyVersion: 2,
      deviceId: 'd1',
      screenshotIds: ids,
    });
  }
  async function entryOf(id: string): Promise<TimeEntry | undefined> {
    const reply = await world.call<TimeEntry>('mia', 'GET', `/workspaces/w1/time-entries/${id}`);
    return reply.status === 200 ? reply.body : undefined;
  }

  it('C10 D5 subtracts the owned time once, however often it is told', async () => {
    const { timeEntryId } = await trackedHour(world, 'mia', [4, 13]);
    expect((await discard(timeEntryId, 9)).status).toBe(204);
    expect((await discard(timeEntryId, 9)).status).toBe(204);
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT55M');
  });

  it('C10 D4 is taken while the timer runs, and leaves the entry', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    world.clock.now = startAt + 10 * MINUTE;
    expect((await discard(timeEntryId, 7)).status).toBe(204);
    const entry = await entryOf(timeEntryId);
    expect(entry?.deductions).toEqual([
      { start: toInstant(startAt), end: toInstant(startAt + 7 * MINUTE) },
    ]);
  });

  it('C10 D6 removes a stopped entry that has no other screenshot', async () => {
    const { timeEntryId } = await trackedHour(world, 'mia', []);
    expect((await discard(timeEntryId, 9)).status).toBe(204);
    expect(await entryOf(timeEntryId)).toBeUndefined();
    expect((await discard(timeEntryId, 9)).status).toBe(404);
  });

  it('C10 C8 shows the window as deleted by its member, and takes no late upload of it', async () => {
    const { timeEntryId } = await trackedHour(world, 'mia', [4]);
    await discard(timeEntryId, 9);
    const { body } = await world.call<MemberDay>('mia', 'GET', DAY);
    expect(body.entries[0]?.windows[1]?.state).toEqual({
      kind: 'captured',
      captureIds: ['held-at-9'],
      remaining: false,
    });
    const late = await upload(world, 'mia', {
      ...{ timeEntryId, screenshotId: 'held-1', captureId: 'held-at-9' },
      ...{ at: startAt + 9 * MINUTE, windowIndex: 1, displayCount: 2 },
    });
    expect(late.body.code).toBe('screenshot_deleted');
  });

  it('C10 D5 lets the capture after it own what it owned', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4, 13]);
    await discard(timeEntryId, 9);
    const question = { screenshotIds: [screenshotIds[1]], timeZone: 'UTC' };
    const path = '/workspaces/w1/screenshots/deletion-plan';
    const { body } = await world.call<{ plan: unknown }>('mia', 'POST', path, question);
    expect(body.plan).toMatchObject({ subtractedMs: 4 * MINUTE });
  });

  it('C10 refuses a discard whose ids stand for something else', async () => {
    const { timeEntryId, screenshotIds } = await trackedHour(world, 'mia', [4]);
    const [sent = ''] = screenshotIds;
    expect((await discard(timeEntryId, 9, [sent])).body?.code).toBe('screenshot_conflict');
    await discard(timeEntryId, 9);
    expect((await discard(timeEntryId, 9, ['other'])).body?.code).toBe('screenshot_conflict');
    expect((await discard(timeEntryId, 14, ['held-1'])).body?.code).toBe('screenshot_conflict');
    expect((await entryOf(timeEntryId))?.trackedDuration).toBe('PT55M');
    expect(world.clock.now).toBe(startAt + HOUR);
  });

  it('C10 V2 is one’s own matter: to an admin another’s entry is not found', async () => {
    const { timeEntryId } = await trackedHour(world, 'mia', [4]);
    const path = `/workspaces/w1/time-entries/${timeEntryId}/discards/held`;
    const body = {
      ...{ capturedAt: toInstant(startAt + 9 * MINUTE), policyVersion: 2, deviceId: 'd1' },
      screenshotIds: ['held-1'],
    };
    expect((await world.call('adam', 'PUT', path, body)).status).toBe(404);
  });

  it('C10 V2 tells a member nothing of ids that are another’s', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    const timeEntryId = await startTimer(world, 'otto');
    world.clock.now += 2 * MINUTE;
    const capturedAt = toInstant(world.clock.now - MINUTE);
    const answer = async (captureId: string, ids: readonly string[]) => {
      const path = `/workspaces/w1/time-entries/${timeEntryId}/discards/${captureId}`;
      const said = { capturedAt, policyVersion: 2, deviceId: 'd1', screenshotIds: ids };
      return (await world.call('otto', 'PUT', path, said)).body?.code;
    };
    expect(await answer('held', screenshotIds)).toBe('not_found');
    const [captured] = await world.dependencies.storage.read(({ screenshots }) =>
      screenshots.getMany({
        workspaceId: idOf('w1'),
        screenshotIds: screenshotIds.map((id) => idOf<ScreenshotId>(id)),
      }),
    );
    expect(await answer(captured?.captureId ?? '', ['held'])).toBe('not_found');
  });
});
