import type { MemberDay, Problem, Screenshot } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  DAY_MS,
  HOUR,
  MINUTE,
  NINE,
  SECOND,
  type World,
} from '../test/createWorld.js';
import { startTimer, stopTimer } from '../test/timers.js';
import { trackedHour } from '../test/trackedHour.js';
import { showNotice, turnOn } from '../test/turnOn.js';
import { drawPicture, upload } from '../test/uploads.js';
import sharp from 'sharp';

describe('uploadScreenshot', () => {
  let world: World;
  let timeEntryId: string;
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
    timeEntryId = await startTimer(world, 'mia');
    world.clock.now += 2 * MINUTE;
  });
  const codeOf = async (reply: Promise<{ body: Problem }>) => (await reply).body.code;

  it('C5 takes a screenshot inside the running entry and gives the same bytes back', async () => {
    const picture = await drawPicture();
    const sent = await upload<Screenshot>(world, 'mia', { timeEntryId, picture });
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({
      id: sent.screenshotId,
      timeEntryId,
      userId: 'mia',
      width: 480,
      height: 270,
      contentType: 'image/webp',
      bytes: picture.length,
      expiresAt: new Date(world.clock.now + 7 * DAY_MS).toISOString().replace('.000Z', 'Z'),
    });
    const image = await world.app.request(
      `/api/v1/workspaces/w1/screenshots/${sent.screenshotId}/image`,
      { headers: { authorization: 'Bearer token-of-mia' } },
    );
    expect(image.headers.get('content-type')).toBe('image/webp');
    expect(image.headers.get('cache-control')).toBe('private, no-store');
    expect(image.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(picture);
  });

  it('D13 stores no readable byte of the image', async () => {
    const picture = await drawPicture();
    await upload(world, 'mia', { timeEntryId, picture });
    const [blob] = await world.dependencies.blobs.list({ limit: 9 });
    const stored = await world.dependencies.blobs.get(blob?.key ?? '');
    const text = (bytes: Uint8Array | undefined) => Array.from(bytes ?? []).join();
    expect(text(stored)).not.toContain(text(picture.slice(0, 12)));
  });

  it('C6 takes the same again as success and other bytes as a conflict', async () => {
    const same = {
      timeEntryId,
      screenshotId: 's1',
      captureId: 'c1',
      at: world.clock.now,
      picture: await drawPicture(),
    };
    expect((await upload(world, 'mia', same)).status).toBe(201);
    world.clock.now += MINUTE;
    expect((await upload(world, 'mia', same)).status).toBe(201);
    expect((await world.dependencies.blobs.list({ limit: 9 })).length).toBe(1);
    const other = { ...same, picture: await drawPicture(200, 100) };
    expect(await codeOf(upload(world, 'mia', other))).toBe('screenshot_conflict');
    const moved = { ...same, at: same.at + SECOND };
    expect(await codeOf(upload(world, 'mia', moved))).toBe('screenshot_conflict');
  });

  it('C6 takes it again after its entry was stopped, locked and approved', async () => {
    const same = {
      timeEntryId,
      screenshotId: 's1',
      captureId: 'c1',
      at: world.clock.now,
      picture: await drawPicture(),
    };
    await upload(world, 'mia', same);
    await stopTimer(world, 'mia');
    await world.call('adam', 'PATCH', `/workspaces/w1/time-entries/${timeEntryId}/approval`, {
      isLocked: true,
      approvalStatus: 'APPROVED',
    });
    expect((await upload(world, 'mia', same)).status).toBe(201);
  });

  it('C3 takes one picture per display of a capture', async () => {
    const capture = { timeEntryId, captureId: 'c1', at: world.clock.now, displayCount: 2 };
    expect((await upload(world, 'mia', { ...capture, display: 2 })).status).toBe(201);
    expect((await upload(world, 'mia', { ...capture, display: 1 })).status).toBe(201);
    const again = upload(world, 'mia', { ...capture, display: 1 });
    expect(await codeOf(again)).toBe('screenshot_conflict');
    const elsewhere = upload(world, 'mia', { ...capture, display: 3, deviceId: 'd2' });
    expect(await codeOf(elsewhere)).toBe('screenshot_conflict');
  });

  it('C2 takes one capture per window, of whatever device', async () => {
    await upload(world, 'mia', { timeEntryId });
    world.clock.now += MINUTE;
    const second = upload(world, 'mia', { timeEntryId, deviceId: 'd2' });
    expect(await codeOf(second)).toBe('window_taken');
    expect(await codeOf(upload(world, 'mia', { timeEntryId, windowIndex: 3 }))).toBe(
      'wrong_window',
    );
  });

  it('C5 refuses a moment outside the entry, with 5 s of clock skew', async () => {
    const late = { timeEntryId, at: world.clock.now + 6 * SECOND };
    expect(await codeOf(upload(world, 'mia', late))).toBe('outside_entry');
    const early = { timeEntryId, at: world.clock.now - 2 * MINUTE - 6 * SECOND };
    expect(await codeOf(upload(world, 'mia', early))).toBe('outside_entry');
    const skewed = { timeEntryId, at: world.clock.now + 5 * SECOND };
    expect((await upload(world, 'mia', skewed)).status).toBe(201);
  });

  it('V2 takes nothing into another member’s entry, nor says that it exists', async () => {
    for (const person of ['otto', 'adam', 'olga'] as const)
      expect(await codeOf(upload(world, person, { timeEntryId }))).toBe('not_found');
    await upload(world, 'mia', { timeEntryId, screenshotId: 's1' });
    const entry = await startTimer(world, 'otto');
    const stolen = upload(world, 'otto', { timeEntryId: entry, screenshotId: 's1' });
    expect(await codeOf(stolen)).toBe('not_found');
  });

  it('A5 refuses a capture from before its notice was shown', async () => {
    const fresh = await createWorld();
    await turnOn(fresh, ['otto']);
    const entry = await startTimer(fresh, 'mia');
    fresh.clock.now += MINUTE;
    const early = { timeEntryId: entry, at: fresh.clock.now };
    expect(await codeOf(upload(fresh, 'mia', early))).toBe('notice_not_shown');
    fresh.clock.now += MINUTE;
    await showNotice(fresh, 2, ['mia']);
    expect(await codeOf(upload(fresh, 'mia', early))).toBe('notice_not_shown');
    fresh.clock.now += MINUTE;
    expect((await upload(fresh, 'mia', { timeEntryId: entry })).status).toBe(201);
  });

  it('A5 refuses a policy version that never was, or that protection has overtaken', async () => {
    expect(await codeOf(upload(world, 'mia', { timeEntryId, policyVersion: 9 }))).toBe(
      'policy_unknown',
    );
    const policy = '/workspaces/w1/screenshot-policy';
    await world.call('adam', 'PATCH', policy, { obscure: 'off' });
    await showNotice(world, 3, ['mia']);
    world.clock.now += SECOND;
    await world.call('adam', 'PATCH', policy, { obscure: 'greek' });
    world.clock.now += SECOND;
    const sharpOne = upload(world, 'mia', { timeEntryId, policyVersion: 3, obscure: 'off' });
    expect(await codeOf(sharpOne)).toBe('policy_strengthened');
  });

  it('A6 keeps uploads out while the feature is off, and takes them once it is back', async () => {
    const policy = '/workspaces/w1/screenshot-policy';
    const captured = { timeEntryId, at: world.clock.now };
    world.clock.now += SECOND;
    await world.call('adam', 'PATCH', policy, { enabled: false });
    expect(await codeOf(upload(world, 'mia', captured))).toBe('uploads_closed');
    world.clock.now += SECOND;
    expect(await codeOf(upload(world, 'mia', { timeEntryId }))).toBe('feature_off');
    await world.call('adam', 'PATCH', policy, { enabled: true });
    expect((await upload(world, 'mia', captured)).status).toBe(201);
  });

  it('A6 takes nothing that was captured after a trial had ended', async () => {
    const { storage } = world.dependencies;
    await storage.transaction(async (tx) => {
      const workspace = await tx.workspaces.get('w1' as never);
      if (workspace)
        await tx.workspaces.save({
          ...workspace,
          plan: 'FREE',
          trialStartedAt: world.clock.now - 168 * HOUR,
        });
    });
    expect(await codeOf(upload(world, 'mia', { timeEntryId }))).toBe('trial_ended');
  });

  it('C4 refuses what is sharper than the policy or the member allows', async () => {
    expect(await codeOf(upload(world, 'mia', { timeEntryId, obscure: 'off' }))).toBe(
      'obscure_required',
    );
    const wide = upload(world, 'mia', { timeEntryId, picture: await drawPicture(481) });
    expect(await codeOf(wide)).toBe('resolution_too_high');
    await world.call('adam', 'PATCH', '/workspaces/w1/screenshot-policy', { obscure: 'off' });
    await showNotice(world, 3, ['mia']);
    await world.call('mia', 'PATCH', '/workspaces/w1/screenshot-preferences', {
      alwaysObscure: true,
    });
    world.clock.now += SECOND;
    const own = upload(world, 'mia', { timeEntryId, policyVersion: 3, obscure: 'off' });
    expect(await codeOf(own)).toBe('obscure_required');
  });

  it('C1 takes nothing in a break', async () => {
    const entry = await world.call<{ id: string }>('mia', 'POST', '/workspaces/w1/time-entries', {
      type: 'BREAK',
    });
    world.clock.now += MINUTE;
    expect(await codeOf(upload(world, 'mia', { timeEntryId: entry.body.id }))).toBe(
      'entry_is_break',
    );
  });

  it('T1 refuses what is older than screenshots are kept', async () => {
    const at = world.clock.now;
    world.clock.now = at + 7 * DAY_MS;
    expect(await codeOf(upload(world, 'mia', { timeEntryId, at }))).toBe('past_retention');
  });

  it('D13 lets nothing come back that was deleted', async () => {
    await stopTimer(world, 'mia');
    const { screenshotIds } = await trackedHour(world, 'mia', [4, 9]);
    const question = { screenshotIds: [screenshotIds[0]], timeZone: 'UTC' };
    const planned = await world.call<{ plan: { digest: string } }>(
      'mia',
      'POST',
      '/workspaces/w1/screenshots/deletion-plan',
      question,
    );
    const { digest } = planned.body.plan;
    await world.call('mia', 'POST', '/workspaces/w1/screenshots/deletion', { ...question, digest });
    const again = upload(world, 'mia', { timeEntryId, screenshotId: screenshotIds[0] ?? '' });
    expect(await codeOf(again)).toBe('screenshot_deleted');
  });

  it('refuses bytes that are no whole picture, and damage on the way', async () => {
    const picture = await drawPicture();
    const cut = upload(world, 'mia', { timeEntryId, picture: picture.slice(0, -4) });
    expect(await codeOf(cut)).toBe('image_invalid');
    const tagged = await sharp(picture)
      .withExif({ IFD0: { Artist: 'me' } })
      .webp()
      .toBuffer();
    const withMetadata = upload(world, 'mia', { timeEntryId, picture: new Uint8Array(tagged) });
    expect(await codeOf(withMetadata)).toBe('image_invalid');
    const damaged = upload(world, 'mia', { timeEntryId, sha256: 'a'.repeat(64) });
    expect(await codeOf(damaged)).toBe('invalid_request');
    expect((await world.dependencies.blobs.list({ limit: 9 })).length).toBe(0);
  });

  it('refuses a body that is too large or of another kind', async () => {
    const picture = new Uint8Array(5 * 1024 * 1024);
    const large = upload(world, 'mia', { timeEntryId, picture });
    expect(await codeOf(large)).toBe('payload_too_large');
    const path = '/workspaces/w1/screenshots/s1';
    expect((await world.call('mia', 'PUT', path, {})).body.code).toBe('unsupported_media_type');
    expect((await world.call('mia', 'PUT', path, new FormData())).body).toMatchObject({
      code: 'invalid_request',
      details: { issues: [{ path: 'metadata' }] },
    });
  });

  it('C8 ends the window as captured, whatever was said of it before', async () => {
    await world.call('mia', 'PUT', `/workspaces/w1/time-entries/${timeEntryId}/windows/0`, {
      kind: 'skipped',
      reason: 'locked',
    });
    await upload(world, 'mia', { timeEntryId, captureId: 'c1' });
    const path = `/workspaces/w1/user/mia/screenshots?day=2026-11-19&time-zone=UTC`;
    const day = await world.call<MemberDay>('mia', 'GET', path);
    expect(day.body.entries[0]?.windows[0]?.state).toEqual({
      kind: 'captured',
      captureIds: ['c1'],
      remaining: true,
    });
    expect(NINE).toBeLessThan(world.clock.now);
  });

  it('C8 says of a capture that was announced and then refused that it failed', async () => {
    const report = (outcome: object) =>
      world.call('mia', 'PUT', `/workspaces/w1/time-entries/${timeEntryId}/windows/0`, outcome);
    const refused = { kind: 'failed', reason: 'refused' };
    await report({ kind: 'captured', captureId: 'c1' });
    expect((await report(refused)).body).toEqual(refused);
    await upload(world, 'mia', { timeEntryId, captureId: 'c1' });
    expect((await report(refused)).body).toEqual({ kind: 'captured', captureId: 'c1' });
  });
});
