import { beforeAll, describe, expect, it } from 'vitest';
import { createPictureBook } from '../picture/createPictureBook.js';
import { createMockServer } from '../server/createMockServer.js';
import type { MockServer } from '../server/MockServer.js';
import { scenarios, type ScenarioName } from './scenarios.js';

const pictures = createPictureBook();
const NAMES = Object.keys(scenarios) as ScenarioName[];
const QUICK = NAMES.filter((name) => name !== 'thousandMembers' && name !== 'slow');

describe.each(QUICK)('the scenario %s', (name) => {
  it('plays through the API without a refusal', async () => {
    const server = await createMockServer({ scenario: name, pictures });
    expect(server.people.length).toBe(scenarios[name].people.length);
  });
});

describe('the typical day', () => {
  let server: MockServer;
  const today = { day: '2026-11-19', timeZone: 'Europe/Berlin' };
  beforeAll(async () => {
    server = await createMockServer({ scenario: 'typicalDay', pictures });
  });

  it('V3 lists eleven members with their counts for an admin', async () => {
    const { workspaceId } = server;
    const totals = await server.clientOf('admin').screenshots.day({ workspaceId, ...today });
    expect(totals.memberCount).toBe(11);
    const bea = totals.members.find(({ name }) => name === 'Bea Castellano');
    expect(bea).toMatchObject({ screenshots: 43, moments: 24, timerRunning: true });
    expect(totals.members.find(({ name }) => name === 'Kenji Watari')).toMatchObject({
      screenshots: 0,
      agentSeen: false,
    });
  });

  it('V2 lists a member alone for themselves', async () => {
    const { workspaceId } = server;
    const totals = await server.clientOf('member').screenshots.day({ workspaceId, ...today });
    expect(totals.members.map(({ name }) => name)).toEqual(['Bea Castellano']);
  });

  it('D5 has taken off what stood for the moment that Bea deleted', async () => {
    const { entries } = await beaDay(server);
    expect(
      entries.map(({ entry, trackedMs, takenOffMs }) => ({
        ...{ name: entry.description, trackedMs, takenOffMs },
      })),
    ).toEqual([
      { name: 'Weekly planning', trackedMs: minutes(20), takenOffMs: 0 },
      { name: 'Checkout redesign', trackedMs: minutes(57, 19), takenOffMs: minutes(7, 41) },
      { name: '', trackedMs: minutes(40), takenOffMs: 0 },
      { name: 'Illustration set, second round', trackedMs: minutes(42, 11), takenOffMs: 0 },
    ]);
  });

  it('C8 gives every window of Bea’s day its reason', async () => {
    const { entries } = await beaDay(server);
    const reasons = entries.flatMap(({ windows }) =>
      windows.flatMap(({ state }) =>
        state.kind === 'skipped' || state.kind === 'blank' ? [state.reason] : [],
      ),
    );
    expect(reasons).toEqual([
      ...['paused', 'paused', 'locked', 'locked'],
      ...['agent_not_running', 'agent_not_running', 'agent_not_running', 'black'],
    ]);
  });

  it('V8 lets Bea see that Adaeze opened her day', async () => {
    const { workspaceId, person, clientOf } = server;
    const pages = clientOf('Bea Castellano').screenshots.views({
      workspaceId,
      userId: person('Bea Castellano').id,
    });
    const seen: string[] = [];
    for await (const { views } of pages)
      seen.push(...views.map(({ by, kind }) => `${by.name}: ${kind}`));
    expect(seen).toContain('Adaeze Okafor: opened_day');
  });

  async function beaDay({ workspaceId, person, clientOf }: MockServer) {
    const userId = person('Bea Castellano').id;
    return clientOf('admin').screenshots.memberDay({ workspaceId, userId, ...today });
  }
});

function minutes(count: number, seconds = 0): number {
  return (count * 60 + seconds) * 1000;
}

describe('a thousand members', () => {
  it('are there, one of them with 576 screenshots', async () => {
    const server = await createMockServer({ scenario: 'thousandMembers', pictures });
    const { workspaceId, timeZone, clientOf } = server;
    const question = { workspaceId, timeZone, day: '2026-11-19', limit: 1000 };
    const totals = await clientOf('admin').screenshots.day(question);
    expect(totals).toMatchObject({ memberCount: 1000, screenshotCount: 576 });
  });
});
