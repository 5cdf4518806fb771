import { transactAs } from '../app/transactAs.js';
import { groupBy } from '../collections/groupBy.js';
import type { Answer, Call } from '../http/Call.js';
import { noteView } from '../views/noteView.js';
import { isInSight } from './findScreenshot.js';
import { openImages, readSealed } from './sealedImages.js';

/**
 * Reads many pictures in one answer; those that may not be seen are left out (V2, T1). Those of other
 * people are logged before they are sent (V8).
 */
export async function getImages(call: Call<'getImages'>): Promise<Answer<'getImages'>> {
  const { app, body, caller, now } = call;
  const { workspaceId, userId } = caller.actor;
  const { rows, sealed } = await app.storage.read(async (r) => {
    const { screenshotIds } = body;
    const found = await r.screenshots.getMany({ workspaceId, screenshotIds });
    const seen = found.filter((row) => isInSight(caller.actor, row, now));
    return { rows: seen, sealed: await readSealed(app, r, seen) };
  });
  const others = groupBy(
    rows.filter((row) => row.userId !== userId),
    (row) => row.userId,
  );
  if (others.size > 0) {
    await transactAs(call, async (unit) => {
      for (const [owner, own] of others)
        await noteView(unit, { actor: unit.actor, userId: owner, kind: 'opened_day', rows: own });
    });
  }
  return { images: await openImages(app, rows, sealed) };
}
