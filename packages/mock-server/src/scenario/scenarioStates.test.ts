import { isGlimpseError } from '@glimpse/core';
import { expect, it, vi } from 'vitest';
import { createPictureBook } from '../picture/createPictureBook.js';
import { createMockServer } from '../server/createMockServer.js';
import type { ScenarioName } from './scenarios.js';

const TODAY = '2026-11-19';
const pictures = createPictureBook();

/** What a person who looks at a scenario is told, by the API alone. */
async function look(scenario: ScenarioName) {
  const server = await createMockServer({ scenario, pictures });
  const { workspaceId, timeZone, clock } = server;
  const { screenshots, policy, notices } = server.clientOf('member', { retry: { retries: 0 } });
  const userId = server.person('member').id;
  return {
    clock,
    policy: () => policy.get({ workspaceId }),
    notices: () => notices.list({ workspaceId }),
    totals: (day = TODAY) => screenshots.day({ workspaceId, timeZone, day: day }),
    entries: async () =>
      (await screenshots.memberDay({ workspaceId, userId, timeZone, day: TODAY })).entries,
  };
}

it('A3 captureOff has tracked time, no screenshot, and capturing off', async () => {
  const seen = await look('captureOff');
  expect((await seen.policy()).policy.enabled).toBe(false);
  const { screenshotCount, members } = await seen.totals();
  expect({ screenshotCount, trackedMs: members[0]?.trackedMs }).toEqual({
    ...{ screenshotCount: 0, trackedMs: 65 * 60_000 },
  });
});

it('A4 noticeOutstanding has a notice that nobody was shown, twoDisplays has none', async () => {
  const [notice] = await (await look('noticeOutstanding')).notices();
  expect(notice?.revelations).toEqual(['turned_on']);
  expect(await (await look('twoDisplays')).notices()).toEqual([]);
});

it('empty has capturing on and nobody seen', async () => {
  const seen = await look('empty');
  expect((await seen.policy()).policy.enabled).toBe(true);
  const { screenshotCount, members } = await seen.totals();
  expect(screenshotCount).toBe(0);
  expect(members[0]).toMatchObject({ trackedMs: 0, agentSeen: false });
});

it('V4 twoDisplays has both displays in every moment', async () => {
  const [plain] = await (await look('twoDisplays')).entries();
  const displays = plain?.captures
    .filter(({ screenshots }) => screenshots.length > 0)
    .map(({ screenshots }) => screenshots.map(({ display }) => display.number));
  expect(displays).toEqual(Array.from({ length: 8 }, () => [1, 2]));
});

it('C9 blankFrames has windows that ended blank, and no picture', async () => {
  const [entry] = await (await look('blankFrames')).entries();
  expect(entry?.captures).toEqual([]);
  expect(entry?.windows.map(({ state }) => state.kind)).toEqual(Array(13).fill('blank'));
});

it('D3 D7 approvedAndLocked has an approved, a locked and a submitted entry', async () => {
  const entries = await (await look('approvedAndLocked')).entries();
  const states = entries.map(({ entry }) => [entry.approvalStatus, entry.isLocked]);
  expect(states).toHaveLength(3);
  expect(states).toEqual(
    expect.arrayContaining([
      ['APPROVED', expect.any(Boolean)],
      ['PENDING', expect.any(Boolean)],
      ['NONE', true],
    ]),
  );
});

it('D4 runningTimer has an entry without an end', async () => {
  const [running] = await (await look('runningTimer')).entries();
  expect(running?.entry.timeInterval.end).toBeNull();
});

it('V6 fullWeek has screenshots on each of seven days', async () => {
  const seen = await look('fullWeek');
  const days = ['13', '14', '15', '16', '17', '18', '19'].map((day) => `2026-11-${day}`);
  for (const day of days) expect((await seen.totals(day)).screenshotCount, day).toBeGreaterThan(0);
});

it('A6 planLapsed has no feature any more, and keeps what was taken', async () => {
  const seen = await look('planLapsed');
  expect((await seen.policy()).availability).toEqual({ available: false, code: 'plan_required' });
  expect((await seen.totals()).screenshotCount).toBeGreaterThan(0);
});

it('A2 trial ends in three days and some hours', async () => {
  const seen = await look('trial');
  const { availability } = await seen.policy();
  const { by, endsAt } = availability as { by: string; endsAt: string };
  const left = (Date.parse(endsAt) - seen.clock.now()) / 86_400_000;
  expect([by, Math.floor(left)]).toEqual(['trial', 3]);
  expect(left % 1).toBeGreaterThan(0);
});

it('flaky fails every third call, the first one included', async () => {
  const seen = await look('flaky');
  const codes: string[] = [];
  for (let call = 0; call < 4; call += 1) codes.push(await codeOf(seen.policy()));
  expect(codes).toEqual(['unavailable', 'none', 'none', 'unavailable']);
});

it.each([
  ['offline', 'network'],
  ['forbidden', 'forbidden'],
] as const)('%s answers every call with "%s"', async (scenario, code) => {
  const seen = await look(scenario);
  expect(await codeOf(seen.policy())).toBe(code);
  expect(await codeOf(seen.totals())).toBe(code);
});

it('slow keeps every answer waiting for a second and a half', async () => {
  const seen = await look('slow');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const answered = vi.fn();
    const waiting = seen.policy().finally(answered);
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(1499);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await waiting).plan).toBe('PRO');
  } finally {
    vi.useRealTimers();
  }
});

/** The code a call is refused with. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'none',
    (error: unknown) => (isGlimpseError(error) ? error.code : String(error)),
  );
}
