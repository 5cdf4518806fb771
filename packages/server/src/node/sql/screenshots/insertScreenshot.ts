import type { ScreenshotRecord } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';
import { toScreenshotRow } from './screenshotRow.js';

/** Writes a row. @throws when the workspace has a screenshot of that id */
export async function insertScreenshot(
  { db, engine }: Sql,
  screenshot: ScreenshotRecord,
): Promise<void> {
  if (engine.screenshotsCutBy) {
    // The key holds within a day only; transactions are serializable, so nobody comes in between.
    const known = await db
      .selectFrom('screenshots')
      .select('id')
      .where('workspace_id', '=', screenshot.workspaceId)
      .where('id', '=', screenshot.id)
      .executeTakeFirst();
    if (known) throw new Error(`@glimpse/server: there is a screenshot ${screenshot.id} already`);
  }
  await db.insertInto('screenshots').values(toScreenshotRow(screenshot)).execute();
}
