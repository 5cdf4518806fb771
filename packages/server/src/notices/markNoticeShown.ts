import { policyByVersion, versionOfNotice } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from '../policy/loadHistory.js';

/** Writes into the ledger that the caller was shown a notice; the first time counts (A5). */
export async function markNoticeShown(
  call: Call<'markNoticeShown'>,
): Promise<Answer<'markNoticeShown'>> {
  const version = versionOfNotice(call.params.noticeId);
  await transactAs(call, async ({ tx, now, actor, workspace }) => {
    const history = await loadHistory(tx, workspace);
    if (version === undefined || !policyByVersion(history, version)) throw refuse('not_found');
    await tx.notices.add({
      workspaceId: workspace.id,
      userId: actor.userId,
      version,
      shownAt: now,
      channel: call.body.channel,
    });
  });
  return undefined;
}
