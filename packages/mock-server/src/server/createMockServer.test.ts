import { isGlimpseError } from '@glimpse/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPictureBook } from '../picture/createPictureBook.js';
import type { ScenarioName } from '../scenario/scenarios.js';
import { createMockServer } from './createMockServer.js';
import type { MockServer } from './MockServer.js';

const pictures = createPictureBook();
const start = (scenario: ScenarioName) => createMockServer({ scenario, pictures });
const NO_RETRIES = { retry: { retries: 0 } };
const A_DAY_MS = 86_400_000;

describe('a mock server', () => {
  it('tells the same story, ids included, every time', async () => {
    const [one, other] = await Promise.all([start('twoDisplays'), start('twoDisplays')]);
    expect(await today(one)).toEqual(await today(other));
  });

  it('T1 shows a screenshot no longer once the clock is turned past its retention', async () => {
    const server = await start('onlyScreenshot');
    const before = await today(server);
    server.clock.advance(7 * A_DAY_MS);
    const { workspaceId, timeZone } = server;
    const after = await server
      .clientOf('admin')
      .screenshots.day({ workspaceId, timeZone, day: before.day });
    expect(before.screenshotCount).toBe(1);
    expect(after.screenshotCount).toBe(0);
  });

  it('hands out pictures that decode to 480 by 270 pixels', async () => {
    const server = await start('onlyScreenshot');
    const { workspaceId, timeZone } = server;
    const client = server.clientOf('member');
    const userId = server.person('member').id;
    const day = await client.screenshots.memberDay({
      workspaceId,
      userId,
      day: '2026-11-19',
      timeZone,
    });
    const [screenshot] = day.entries[0]?.captures[0]?.screenshots ?? [];
    expect(screenshot).toMatchObject({ width: 480, height: 270, contentType: 'image/png' });
    const image = await client.screenshots.image({
      workspaceId,
      screenshotId: screenshot?.id ?? '',
    });
    expect(image.size).toBe(screenshot?.bytes);
  });

  it('says which names it knows when asked for a stranger', async () => {
    const server = await start('empty');
    expect(() => server.person('Nobody')).toThrow(/no person or role "Nobody"/);
  });
});

describe('faults', () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await start('empty');
  });

  it('strike one route as often as asked for, and no other', async () => {
    const client = server.clientOf('member', NO_RETRIES);
    const { workspaceId } = server;
    server.faults.inject({
      route: 'getPolicy',
      times: 1,
      fault: { kind: 'error', code: 'unavailable' },
    });
    await expect(codeOf(client.user.get())).resolves.toBe('none');
    await expect(codeOf(client.policy.get({ workspaceId }))).resolves.toBe('unavailable');
    await expect(codeOf(client.policy.get({ workspaceId }))).resolves.toBe('none');
  });

  it('cut the line until they are taken back', async () => {
    const client = server.clientOf('member', NO_RETRIES);
    const mend = server.faults.inject({ fault: { kind: 'offline' } });
    await expect(codeOf(client.user.get())).resolves.toBe('network');
    mend();
    await expect(codeOf(client.user.get())).resolves.toBe('none');
  });
});

describe('an override', () => {
  it('answers its route until it is taken back, and knows what the path named', async () => {
    const server = await start('empty');
    const { workspaceId } = server;
    const client = server.clientOf('member');
    const restore = server.override('listProjects', ({ params }) =>
      Response.json([{ id: 'p1', name: `Of ${params['workspaceId']}`, color: '#000000' }]),
    );
    expect(await client.projects.all({ workspaceId })).toMatchObject([
      { name: `Of ${workspaceId}` },
    ]);
    restore();
    expect(await client.projects.all({ workspaceId })).toHaveLength(3);
  });
});

async function today({ workspaceId, timeZone, clientOf }: MockServer) {
  return clientOf('admin').screenshots.day({ workspaceId, timeZone, day: '2026-11-19' });
}

/** The code a call is refused with. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return isGlimpseError(error) ? error.code : String(error);
  }
}
