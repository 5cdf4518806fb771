import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { noteDownload } from '../views/noteDownload.js';
import { noteView } from '../views/noteView.js';
import { findScreenshot } from './findScreenshot.js';
import { openImages, readSealed } from './sealedImages.js';

/** Reads one picture; a download, and a look of another person, is logged before it is sent (V8). */
export async function getImage(call: Call<'getImage'>): Promise<Answer<'getImage'>> {
  const { app, caller, params, query, now } = call;
  const { row, sealed } = await app.storage.read(async (r) => {
    const found = await findScreenshot(r, caller.actor, params.screenshotId, now);
    return { row: found, sealed: await readSealed(app, r, [found]) };
  });
  const isDownload = query.purpose === 'download';
  if (isDownload || row.userId !== caller.actor.userId) {
    await transactAs(call, async (unit) => {
      const { actor } = unit;
      const kind = isDownload ? 'downloaded' : 'opened';
      if (isDownload) await noteDownload(unit, actor, row);
      await noteView(unit, { actor, userId: row.userId, kind, rows: [row] });
    });
  }
  const image = (await openImages(app, [row], sealed)).get(row.id);
  if (!image) throw refuse('unavailable');
  return { image };
}
