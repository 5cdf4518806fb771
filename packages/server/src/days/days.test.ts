import type { DayTotals, MemberDay, View } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  DAY_MS,
  HOUR,
  MINUTE,
  SECOND,
  type PersonName,
  type World,
} from '../test/createWorld.js';
import { startTimer } from '../test/timers.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';
import { upload } from '../test/uploads.js';

describe('days', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
  });
  const totals = (person: PersonName, query = 'time-zone=UTC', day = '2026-11-19') =>
    world.call<DayTotals>(person, 'GET', `/workspaces/w1/screenshots/days/${day}?${query}`);
  const dayOf = (as: PersonName, person: PersonName, zone = 'UTC', day = '2026-11-19') =>
    world.call<MemberDay>(
      as,
      'GET',
      `/workspaces/w1/user/${person}/screenshots?day=${day}&time-zone=${encodeURIComponent(zone)}`,
    );
  const viewsOf = async (person: PersonName) =>
    (await world.call<{ views: View[] }>(person, 'GET', `/workspaces/w1/user/${person}/views`)).body
      .views;

  it('V3 lists active members with counts and coverage, a regular member themselves', async () => {
    await trackedHour(world, 'mia', [4, 9, 13]);
    const all = (await totals('olga')).body;
    expect(all.members.map(({ name, screenshots }) => [name, screenshots])).toEqual([
      ['Adam', 0],
      ['Mia', 3],
      ['Olga', 0],
      ['Otto', 0],
    ]);
    expect([all.memberCount, all.screenshotCount, all.nextCursor]).toEqual([4, 3, null]);
    const mia = all.members[1];
    expect(mia).toMatchObject({ moments: 3, trackedMs: HOUR, missedWindows: 9, agentSeen: false });
    expect(mia?.runs.map(({ state }) => state)).toEqual(['captured', 'missed']);
    const own = (await totals('mia')).body;
    expect(own.members.map(({ userId }) => userId)).toEqual(['mia']);
    expect(own.screenshotCount).toBe(3);
  });

  it('V3 searches by name and pages by cursor', async () => {
    await trackedHour(world, 'mia', [4]);
    const found = (await totals('adam', 'time-zone=UTC&name=O')).body;
    expect(found.members.map(({ name }) => name)).toEqual(['Olga', 'Otto']);
    expect(found.screenshotCount).toBe(0);
    const first = (await totals('adam', 'time-zone=UTC&limit=3')).body;
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = (await totals('adam', `time-zone=UTC&limit=3&cursor=${cursor}`)).body;
    expect([...first.members, ...second.members].map(({ name }) => name)).toEqual([
      'Adam',
      'Mia',
      'Olga',
      'Otto',
    ]);
    expect([second.nextCursor, second.screenshotCount]).toEqual([null, 1]);
    const bad = await world.call(
      'adam',
      'GET',
      '/workspaces/w1/screenshots/days/2026-11-19?time-zone=UTC&cursor=x',
    );
    expect(bad.body.code).toBe('invalid_request');
  });

  it('V6 goes no further than today, and no further back than retention', async () => {
    const code = async (day: string) => {
      const path = `/workspaces/w1/screenshots/days/${day}?time-zone=UTC`;
      return (await world.call('mia', 'GET', path)).body.code;
    };
    expect(await code('2026-11-20')).toBe('day_out_of_range');
    expect(await code('2026-11-11')).toBe('day_out_of_range');
    expect(await code('2026-11-12')).toBeUndefined();
    expect(await code('2026-02-30')).toBe('invalid_request');
  });

  it('V7 cuts the day in the zone that was asked for, in list and count alike', async () => {
    await trackedHour(world, 'mia', [4]);
    const zone = encodeURIComponent('Pacific/Kiritimati');
    expect((await totals('mia', `time-zone=${zone}`)).body).toMatchObject({
      start: '2026-11-18T10:00:00Z',
      end: '2026-11-19T10:00:00Z',
      members: [{ screenshots: 1 }],
    });
    const next = (await dayOf('mia', 'mia', 'Pacific/Kiritimati', '2026-11-20')).body;
    expect(next.entries.map(({ captures, windows }) => [captures.length, windows.length])).toEqual([
      [0, 1],
    ]);
    expect(next.trackedMs).toBe(MINUTE);
  });

  it('V4 C3 puts the displays of one moment together, with what a delete would cost', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    world.clock.now += 4 * MINUTE;
    const two = { timeEntryId, captureId: 'c1', displayCount: 2 };
    await upload(world, 'mia', { ...two, display: 2 });
    await upload(world, 'mia', { ...two, display: 1 });
    const [entry] = (await dayOf('mia', 'mia')).body.entries;
    expect(entry?.project).toEqual({ id: 'p1', name: 'Website', color: '#2277cc' });
    expect(entry?.captures.length).toBe(1);
    expect(entry?.captures[0]?.screenshots.map(({ display }) => display.number)).toEqual([1, 2]);
    expect(entry?.captures[0]?.deletion).toEqual({ allowed: false, code: 'timer_running' });
    expect(entry?.windows.map(({ state }) => state.kind)).toEqual(['captured']);
  });

  it('T1 hides what has expired whatever the purge is doing', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    world.clock.now += 7 * DAY_MS - 56 * MINUTE - SECOND;
    expect((await totals('mia')).body.screenshotCount).toBe(1);
    world.clock.now += SECOND;
    expect((await totals('mia')).body.screenshotCount).toBe(0);
    const [entry] = (await dayOf('mia', 'mia')).body.entries;
    expect(entry?.captures[0]?.screenshots).toEqual([]);
    expect(entry?.captures[0]?.deleted).toMatchObject([{ fate: 'expired', by: null }]);
    const path = `/workspaces/w1/screenshots/${screenshotIds[0]}/image`;
    expect((await world.call('mia', 'GET', path)).status).toBe(404);
  });

  it('C8 says of each window why it has no screenshot', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    const say = (index: number, outcome: object) =>
      world.call(
        'mia',
        'PUT',
        `/workspaces/w1/time-entries/${timeEntryId}/windows/${index}`,
        outcome,
      );
    world.clock.now += 21 * MINUTE;
    await say(0, { kind: 'skipped', reason: 'locked' });
    await say(1, { kind: 'failed', reason: 'no_display' });
    await say(2, { kind: 'captured', captureId: 'c9' });
    expect((await say(9, { kind: 'skipped', reason: 'asleep' })).body.code).toBe('outside_entry');
    const [entry] = (await dayOf('adam', 'mia')).body.entries;
    expect(entry?.windows.map(({ state }) => state)).toEqual([
      { kind: 'skipped', reason: 'locked' },
      { kind: 'failed', reason: 'no_display' },
      { kind: 'unsent' },
      { kind: 'skipped', reason: 'agent_not_running' },
      { kind: 'open' },
    ]);
  });

  it('C8 keeps the better of two words about a window, and none about a break', async () => {
    const timeEntryId = await startTimer(world, 'mia');
    const path = `/workspaces/w1/time-entries/${timeEntryId}/windows/0`;
    await world.call('mia', 'PUT', path, { kind: 'captured', captureId: 'c1' });
    const later = await world.call('mia', 'PUT', path, { kind: 'skipped', reason: 'asleep' });
    expect(later.body).toEqual({ kind: 'captured', captureId: 'c1' });
    const rest = await world.call<{ id: string }>('mia', 'POST', '/workspaces/w1/time-entries', {
      type: 'BREAK',
    });
    const word = { kind: 'skipped', reason: 'locked' };
    const inBreak = `/workspaces/w1/time-entries/${rest.body.id}/windows/0`;
    expect((await world.call('mia', 'PUT', inBreak, word)).body.code).toBe('entry_is_break');
  });

  it('V8 writes down each look of another person once, and none of one’s own', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    await dayOf('mia', 'mia');
    await dayOf('adam', 'mia');
    world.clock.now += MINUTE;
    await dayOf('adam', 'mia');
    await world.call('adam', 'POST', '/workspaces/w1/screenshots/images', { screenshotIds });
    expect(await viewsOf('mia')).toMatchObject([
      { by: { id: 'adam' }, kind: 'opened_day', screenshots: 2, day: '2026-11-19' },
    ]);
    const image = `/workspaces/w1/screenshots/${screenshotIds[0]}/image`;
    await world.call('olga', 'GET', image);
    await world.call('olga', 'GET', `${image}?purpose=download`);
    await world.call('adam', 'POST', `/workspaces/w1/screenshots/${screenshotIds[1]}/views`, {
      kind: 'opened',
    });
    const lines = (await viewsOf('mia')).map(({ by, kind }) => [by.id, kind]);
    expect(lines).toHaveLength(4);
    expect(lines).toEqual(
      expect.arrayContaining([
        ['olga', 'opened'],
        ['olga', 'downloaded'],
        ['adam', 'opened'],
        ['adam', 'opened_day'],
      ]),
    );
  });

  it('V8 shows who looked in pages, newest first', async () => {
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    for (const person of ['adam', 'olga'] as const) {
      await world.call(person, 'GET', `/workspaces/w1/screenshots/${screenshotIds[0]}/image`);
      world.clock.now += SECOND;
    }
    const page = (cursor = '') =>
      world.call<{ views: View[]; nextCursor: string | null }>(
        'mia',
        'GET',
        `/workspaces/w1/user/mia/views?limit=1${cursor}`,
      );
    const first = (await page()).body;
    const second = (await page(`&cursor=${first.nextCursor}`)).body;
    expect([...first.views, ...second.views].map(({ by }) => by.name)).toEqual(['Olga', 'Adam']);
    expect(second.nextCursor).toBeNull();
  });
});
