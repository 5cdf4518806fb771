import {
  decideSight,
  instantAt,
  planDiscard,
  windowIndexAt,
  type EntryEffect,
} from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs, type MemberUnit } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import type { CaptureRecord, TimeEntryRecord } from '../ports/index.js';
import { settleCaptured } from '../screenshots/settleCaptured.js';
import { findEntry } from '../time-entries/findEntry.js';
import { destroyEntry } from './destroyEntry.js';
import { loadDeletableEntry } from './loadDeletableEntries.js';
import { subtractTime } from './subtractTime.js';

type DiscardBody = Call<'discardCapture'>['body'];

/** Keeps that a held capture was destroyed on its device: its moment stays, as deleted by its member (C10, D5). */
export async function discardCapture(
  call: Call<'discardCapture'>,
): Promise<Answer<'discardCapture'>> {
  const { params, body } = call;
  await transactAs(call, async (unit) => {
    const entry = await findEntry(unit.tx, unit.actor, params.timeEntryId);
    if (entry.userId !== unit.actor.userId) throw refuse('not_found');
    if (entry.type === 'BREAK') throw refuse('entry_is_break');
    const capture = captureOf(entry, params.captureId, body);
    if (await isDiscarded(unit, capture, body.screenshotIds)) return;
    const { screenshotIds } = body;
    const decision = planDiscard({
      entry: await loadDeletableEntry(unit.tx, entry, unit.now),
      capture: { id: capture.id, at: capture.capturedAt, screenshotIds },
      now: unit.now,
    });
    if (!decision.allowed) throw refuse(decision.code);
    await checkWindow(unit, capture);
    await carryOut(unit, { entry, capture, screenshotIds }, decision.effect);
  });
  return undefined;
}

function captureOf(
  entry: TimeEntryRecord,
  id: CaptureRecord['id'],
  { capturedAt, policyVersion, deviceId, screenshotIds }: DiscardBody,
): CaptureRecord {
  const { workspaceId, userId, id: timeEntryId } = entry;
  const at = instantAt(capturedAt);
  return {
    ...{ workspaceId, id, userId, timeEntryId, capturedAt: at, policyVersion, deviceId },
    windowIndex: Math.max(0, windowIndexAt(entry, at)),
    displayCount: screenshotIds.length,
  };
}

/**
 * Whether it was told before. @throws screenshot_conflict when its ids stand for something else of
 * the member's own, not_found when that is not theirs to know of (V2)
 */
async function isDiscarded(
  { tx, actor }: MemberUnit,
  { workspaceId, id, timeEntryId }: CaptureRecord,
  screenshotIds: DiscardBody['screenshotIds'],
): Promise<boolean> {
  const key = { workspaceId, screenshotIds };
  const known = await tx.captures.get({ workspaceId, captureId: id });
  const graves = await tx.screenshots.tombstones(key);
  const rows = await tx.screenshots.getMany(key);
  const met = [...(known ? [known] : []), ...graves, ...rows];
  if (met.length === 0) return false;
  if (met.some((one) => !decideSight(actor, one).allowed)) throw refuse('not_found');
  const isSame =
    known?.timeEntryId === timeEntryId &&
    graves.length === known.displayCount &&
    graves.length === screenshotIds.length &&
    graves.every(({ captureId, fate }) => captureId === id && fate === 'deleted_by_member');
  if (!isSame) throw refuse('screenshot_conflict');
  return true;
}

/** @throws window_taken when another capture has the window (C2) */
async function checkWindow({ tx }: MemberUnit, capture: CaptureRecord): Promise<void> {
  const others = await tx.captures.ofWindow(capture);
  if (others.some(({ id }) => id !== capture.id)) throw refuse('window_taken');
}

async function carryOut(
  unit: MemberUnit,
  discarded: {
    readonly entry: TimeEntryRecord;
    readonly capture: CaptureRecord;
    readonly screenshotIds: DiscardBody['screenshotIds'];
  },
  effect: EntryEffect,
): Promise<void> {
  const { tx, actor, now } = unit;
  const { entry, capture, screenshotIds } = discarded;
  if (effect.outcome.fate === 'deleted')
    return destroyEntry(unit, actor, entry, 'only_screenshot_deleted');
  const { workspaceId, userId, timeEntryId, id: captureId } = capture;
  await tx.captures.insert(capture);
  await tx.screenshots.bury(
    screenshotIds.map((id, index) => ({
      ...{ workspaceId, id, captureId, timeEntryId, userId, displayNumber: index + 1 },
      ...{ fate: 'deleted_by_member' as const, at: now, by: userId },
    })),
  );
  await settleCaptured(tx, capture);
  await unit.emit(workspaceId, { userId, type: 'screenshot.deleted', timeEntryId, screenshotIds });
  await unit.audit({
    workspaceId,
    byUserId: userId,
    action: 'screenshots.deleted',
    userId,
    details: { timeEntryId, screenshots: screenshotIds.length, discarded: true },
  });
  await subtractTime(unit, entry, effect);
}
