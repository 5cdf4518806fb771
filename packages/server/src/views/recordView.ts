import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findScreenshot } from '../screenshots/findScreenshot.js';
import { noteDownload } from './noteDownload.js';
import { noteView } from './noteView.js';

/** Records that the caller opened or downloaded a picture already at hand (V8). */
export async function recordView(call: Call<'recordView'>): Promise<Answer<'recordView'>> {
  const { kind } = call.body;
  await transactAs(call, async (unit) => {
    const { tx, actor, now } = unit;
    const row = await findScreenshot(tx, actor, call.params.screenshotId, now);
    if (kind === 'downloaded') await noteDownload(unit, actor, row);
    await noteView(unit, { actor, userId: row.userId, kind, rows: [row] });
  });
  return undefined;
}
