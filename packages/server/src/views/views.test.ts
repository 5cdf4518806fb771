import type { View } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, MINUTE, type World } from '../test/createWorld.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';

describe('the log of views', () => {
  let world: World;
  let screenshotIds: string[];
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
    ({ screenshotIds } = await trackedHour(world, 'mia', [4, 9, 14]));
  });

  const readMany = (as: 'mia' | 'adam', ids: readonly string[]) =>
    world.call(as, 'POST', '/workspaces/w1/screenshots/images', { screenshotIds: ids });
  async function viewsOfMia() {
    const path = '/workspaces/w1/user/mia/views';
    const { body } = await world.call<{ views: View[] }>('mia', 'GET', path);
    return body.views.map(({ by, kind, screenshots }) => [by.id, kind, screenshots]);
  }

  it('V8 holds a read of many pictures at once, though no day was opened', async () => {
    await readMany('adam', screenshotIds.slice(0, 2));
    expect(await viewsOfMia()).toEqual([['adam', 'opened_day', 2]]);
  });

  it('V8 holds a read of further pictures, and of the same ones at another time', async () => {
    await readMany('adam', screenshotIds.slice(0, 1));
    await readMany('adam', screenshotIds.slice(1));
    expect(await viewsOfMia()).toHaveLength(2);
    world.clock.now += 11 * MINUTE;
    await readMany('adam', screenshotIds.slice(0, 1));
    expect(await viewsOfMia()).toHaveLength(3);
  });

  it('V8 holds every download, one’s own in the audit log alone', async () => {
    const image = `/workspaces/w1/screenshots/${screenshotIds[0]}/image?purpose=download`;
    for (const person of ['adam', 'adam', 'mia'] as const) await world.call(person, 'GET', image);
    expect(await viewsOfMia()).toEqual([
      ['adam', 'downloaded', 1],
      ['adam', 'downloaded', 1],
    ]);
    const lines = await world.dependencies.storage.read((r) =>
      r.audit.list({ workspaceId: 'w1' as never, limit: 10 }),
    );
    const downloads = lines.filter(({ action }) => action === 'screenshots.downloaded');
    expect(downloads.map(({ byUserId }) => byUserId).sort()).toEqual(['adam', 'adam', 'mia']);
  });

  it('V8 holds nothing of one’s own reads, nor of what was not shown', async () => {
    await readMany('mia', screenshotIds);
    await world.call('otto', 'POST', '/workspaces/w1/screenshots/images', { screenshotIds });
    expect(await viewsOfMia()).toEqual([]);
  });
});
