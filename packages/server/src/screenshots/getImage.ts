import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { noteDownload } from '../views/noteDownload.js';
import { noteView } from '../views/noteView.js';
import { findScreenshot } from './findScreenshot.js';
import { openImages, readSealed } from './sealedImages.js';

/** Reads one picture; by another person it is logged before it is sent (V8). */
export async function getImage(call: Call<'getImage'>): Promise<Answer<'getImage'>> {
  const { app, query } = call;
  const { row, sealed } = await transactAs(call, async (unit) => {
    const { tx, actor, now } = unit;
    const found = await findScreenshot(tx, actor, call.params.screenshotId, now);
    const isDownload = query.purpose === 'download';
    if (isDownload) await noteDownload(unit, actor, found);
    const kind = isDownload ? 'downloaded' : 'opened';
    await noteView(unit, { actor, userId: found.userId, kind, rows: [found] });
    return { row: found, sealed: await readSealed(app, tx, [found]) };
  });
  const image = (await openImages(app, [row], sealed)).get(row.id);
  if (!image) throw refuse('unavailable');
  return { image };
}
