import type { Actor, Day, UserId, ViewKind } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import type { ScreenshotRecord, ViewRecord } from '../ports/index.js';

/** Looks at the same pictures within this time are one look: a page asks again and again. */
export const SAME_LOOK_MS = 600_000;

/** A look at somebody's pictures. */
export interface Look {
  readonly actor: Actor;
  readonly userId: UserId;
  readonly kind: ViewKind;
  readonly rows: readonly Pick<ScreenshotRecord, 'capturedAt'>[];
  readonly day?: Day | undefined;
}

/** Writes a look into the log of the person pictured (V8); one's own pictures are no matter of the log. */
export async function noteView(unit: UnitOfWork, look: Look): Promise<void> {
  const { tx, now } = unit;
  const { actor, userId, kind } = look;
  if (actor.userId === userId) return;
  const { workspaceId } = actor;
  const next: Omit<ViewRecord, 'id'> = {
    workspaceId,
    userId,
    byUserId: actor.userId,
    at: now,
    kind,
    day: look.day ?? null,
    ...extentOf(look.rows),
  };
  const since = now - SAME_LOOK_MS;
  const recent = await tx.views.recent({ workspaceId, userId, byUserId: actor.userId, since });
  const same = recent.find((one) => isSameLook(one, next));
  if (!same) return tx.views.save({ ...next, id: unit.newTimeId() });
  if (same.day !== null && same.day === next.day && next.screenshots > same.screenshots)
    await tx.views.save({ ...same, ...extentOf(look.rows) });
}

/** A delete of another person's screenshots, in their log. */
export async function noteDeletion(
  unit: UnitOfWork,
  actor: Actor,
  rows: readonly ScreenshotRecord[],
): Promise<void> {
  const [first] = rows;
  if (!first || first.userId === actor.userId) return;
  await unit.tx.views.save({
    workspaceId: actor.workspaceId,
    id: unit.newTimeId(),
    userId: first.userId,
    byUserId: actor.userId,
    at: unit.now,
    kind: 'deleted',
    day: null,
    ...extentOf(rows),
  });
}

function extentOf(rows: Look['rows']): Pick<ViewRecord, 'screenshots' | 'takenFrom' | 'takenTo'> {
  const moments = rows.map(({ capturedAt }) => capturedAt);
  if (moments.length === 0) return { screenshots: 0, takenFrom: null, takenTo: null };
  return {
    screenshots: rows.length,
    takenFrom: moments.reduce((a, b) => Math.min(a, b)),
    takenTo: moments.reduce((a, b) => Math.max(a, b)),
  };
}

/** A day is one look however often it is asked for; its pictures, read meanwhile, belong to it. */
function isSameLook(known: ViewRecord, next: Omit<ViewRecord, 'id'>): boolean {
  if (known.kind !== next.kind || next.kind === 'downloaded' || next.kind === 'deleted')
    return false;
  if (next.day !== null) return known.day === next.day;
  if (next.takenFrom === null || next.takenTo === null) return true;
  return (
    known.takenFrom !== null &&
    known.takenTo !== null &&
    known.takenFrom <= next.takenFrom &&
    next.takenTo <= known.takenTo
  );
}
