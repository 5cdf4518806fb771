import type { Answer, Call } from '../http/Call.js';
import { noticeFor } from './noticeFor.js';

/** Lists what the caller has not been shown yet. */
export async function listNotices({
  app,
  caller,
  now,
}: Call<'listNotices'>): Promise<Answer<'listNotices'>> {
  const { workspace, actor } = caller;
  const notice = await app.storage.read((r) =>
    noticeFor(r, { workspace, userId: actor.userId, now }),
  );
  return { reply: notice ? [notice] : [] };
}
