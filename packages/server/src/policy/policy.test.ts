import type { HeartbeatReply, LedgerLine, Notice, PolicyView } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { idOf } from '../testing/storedRows.js';
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
import { showNotice, turnOn } from '../test/turnOn.js';
import { upload } from '../test/uploads.js';

const POLICY = '/workspaces/w1/screenshot-policy';

describe('the policy', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  const change = (changes: object, as: PersonName = 'adam') =>
    world.call<PolicyView>(as, 'PATCH', POLICY, changes);
  const noticesOf = async (person: PersonName) =>
    (await world.call<Notice[]>(person, 'GET', '/workspaces/w1/notices')).body;
  const setPlan = (plan: 'FREE' | 'PRO', trialStartedAt: number | null = null) =>
    world.dependencies.storage.transaction(async (tx) => {
      const workspace = await tx.workspaces.get(idOf('w1'));
      if (workspace) await tx.workspaces.save({ ...workspace, plan, trialStartedAt });
    });

  it('A3 is off, with the figures of the rules, until an admin turns it on', async () => {
    const read = await world.call<PolicyView>('mia', 'GET', POLICY);
    expect(read.body).toMatchObject({
      plan: 'PRO',
      availability: { available: true, by: 'plan' },
      policy: {
        enabled: false,
        intervalSeconds: 300,
        retentionDays: 7,
        obscure: 'greek',
        resolution: 'low',
        version: 1,
      },
      changedBy: null,
      alwaysObscure: false,
    });
    const refused = await world.call('mia', 'PATCH', POLICY, { enabled: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    const on = await change({ enabled: true });
    expect(on.body).toMatchObject({
      policy: { enabled: true, version: 2, activation: 2 },
      changedBy: { id: 'adam', name: 'Adam' },
    });
  });

  it('A1 cannot be turned on without a plan that includes it', async () => {
    await setPlan('FREE');
    const refused = await world.call('adam', 'PATCH', POLICY, { enabled: true });
    expect(refused.body.code).toBe('plan_required');
  });

  it('A2 has one trial of exactly 168 hours', async () => {
    await setPlan('FREE');
    const started = await world.call<PolicyView>('olga', 'POST', `${POLICY}/trial`);
    expect(started.body.availability).toEqual({
      available: true,
      by: 'trial',
      endsAt: new Date(world.clock.now + 168 * HOUR).toISOString().replace('.000Z', 'Z'),
    });
    expect(started.body.trialAvailable).toBe(false);
    expect((await world.call('olga', 'POST', `${POLICY}/trial`)).body.code).toBe('trial_used');
    expect((await change({ enabled: true })).status).toBe(200);
    world.clock.now += 168 * HOUR;
    expect((await change({ enabled: false })).body.availability).toEqual({
      available: false,
      code: 'trial_ended',
    });
    const late = await world.call('adam', 'PATCH', POLICY, { enabled: true });
    expect(late.body.code).toBe('trial_ended');
  });

  it('A2 starts no trial where the plan has it', async () => {
    const refused = await world.call('adam', 'POST', `${POLICY}/trial`);
    expect(refused.body.code).toBe('trial_not_needed');
  });

  it('A4 raises a notice for every member when captures reveal more, and none when less', async () => {
    await change({ enabled: true });
    expect(await noticesOf('mia')).toMatchObject([
      { id: 'policy-2', revelations: ['turned_on'], policy: { version: 2 } },
    ]);
    await showNotice(world, 2, ['mia']);
    expect(await noticesOf('mia')).toEqual([]);
    expect((await noticesOf('otto')).length).toBe(1);
    world.clock.now += MINUTE;
    await change({ intervalSeconds: 600 });
    expect(await noticesOf('mia')).toEqual([]);
    await change({ obscure: 'off', retentionDays: 14 });
    expect((await noticesOf('mia'))[0]?.revelations).toEqual(['less_obscured', 'longer_retention']);
  });

  it('A5 keeps a ledger of who was shown what, when and where', async () => {
    await change({ enabled: true });
    await showNotice(world, 2, ['mia']);
    world.clock.now += MINUTE;
    await world.call('mia', 'POST', '/workspaces/w1/notices/policy-2/shown', {
      channel: 'desktop',
    });
    const ledger = await world.call<LedgerLine[]>('olga', 'GET', '/workspaces/w1/notices/ledger');
    const lines = ledger.body.map(({ member, version, channel, upToDate }) => [
      member.id,
      version,
      channel,
      upToDate,
    ]);
    expect(lines).toEqual([
      ['adam', null, null, false],
      ['mia', 2, 'web', true],
      ['olga', null, null, false],
      ['otto', null, null, false],
    ]);
  });

  it.each(['policy-9', 'policy-x', 'other'])('knows no notice %s', async (id) => {
    const shown = await world.call('mia', 'POST', `/workspaces/w1/notices/${id}/shown`, {
      channel: 'web',
    });
    expect(shown.body.code).toBe('not_found');
  });

  it('refuses what lies out of bounds, and a change made on an older version', async () => {
    const wide = await world.call('adam', 'PATCH', POLICY, { retentionDays: 366 });
    expect(wide.body).toMatchObject({
      code: 'invalid_request',
      details: { issues: [{ path: 'retentionDays' }] },
    });
    expect((await change({ obscure: 'off', ifVersion: 1 })).status).toBe(200);
    const late = await world.call('olga', 'PATCH', POLICY, { resolution: 'high', ifVersion: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'policy_changed']);
  });

  it('T1 lets a shorter retention reach what exists, and a longer one not', async () => {
    await turnOn(world);
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    const path = `/workspaces/w1/screenshots/${screenshotIds[0]}/image`;
    await change({ retentionDays: 2 });
    await change({ retentionDays: 30 });
    world.clock.now += 2 * DAY_MS - 57 * MINUTE;
    expect((await world.call('mia', 'GET', path)).status).toBe(200);
    world.clock.now += MINUTE;
    expect((await world.call('mia', 'GET', path)).status).toBe(404);
  });

  it('A6 leaves what exists visible and deletable once the feature is gone', async () => {
    await turnOn(world);
    const { screenshotIds } = await trackedHour(world, 'mia', [4]);
    await setPlan('FREE');
    const path = `/workspaces/w1/screenshots/${screenshotIds[0]}/image`;
    expect((await world.call('mia', 'GET', path)).status).toBe(200);
    const plan = await world.call<{ plan: { items: unknown[] } }>(
      'mia',
      'POST',
      '/workspaces/w1/screenshots/deletion-plan',
      { screenshotIds, timeZone: 'UTC' },
    );
    expect(plan.body.plan.items).toEqual([{ screenshotId: screenshotIds[0], allowed: true }]);
  });

  it('A6 C1 tells the agent all of it at the next heartbeat', async () => {
    await turnOn(world, ['mia']);
    const timeEntryId = await startTimer(world, 'mia');
    const beat = (person: PersonName) =>
      world.call<HeartbeatReply>(person, 'POST', '/workspaces/w1/agent/heartbeat', {
        deviceId: 'd1',
        agentVersion: '0.1.0',
        permission: 'granted',
        paused: false,
        lastCaptureAt: null,
        queueDepth: 0,
      });
    const first = (await beat('mia')).body;
    expect(first.notice).toBeNull();
    expect(first.runningEntry?.id).toBe(timeEntryId);
    expect(first.policy.policy.enabled).toBe(true);
    expect(Date.parse(first.serverTime)).toBe(world.clock.now);
    expect((await beat('otto')).body.notice).toMatchObject({ id: 'policy-2' });
    await setPlan('FREE');
    expect((await beat('mia')).body.policy.availability).toEqual({
      available: false,
      code: 'plan_required',
    });
    await upload(world, 'mia', { timeEntryId });
  });
});
