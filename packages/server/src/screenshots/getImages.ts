import { groupBy } from '../collections/groupBy.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { noteView } from '../views/noteView.js';
import { isInSight } from './findScreenshot.js';
import { openImages, readSealed } from './sealedImages.js';

/** Reads many pictures in one answer; those that may not be seen are left out (V2, T1). */
export async function getImages(call: Call<'getImages'>): Promise<Answer<'getImages'>> {
  const { app, body } = call;
  const { rows, sealed } = await transactAs(call, async (unit) => {
    const { tx, actor, now } = unit;
    const { screenshotIds } = body;
    const found = await tx.screenshots.getMany({ workspaceId: actor.workspaceId, screenshotIds });
    const seen = found.filter((row) => isInSight(actor, row, now));
    for (const [userId, own] of groupBy(seen, (row) => row.userId))
      await noteView(unit, { actor, userId, kind: 'opened_day', rows: own });
    return { rows: seen, sealed: await readSealed(app, tx, seen) };
  });
  return { images: await openImages(app, rows, sealed) };
}
