import {
  currentPolicy,
  noticeIdOf,
  outstandingNotice,
  type Notice,
  type UserId,
} from '@glimpse/core';
import { loadHistory } from '../policy/loadHistory.js';
import { toPolicyVersion } from '../policy/toPolicyView.js';
import type { Repositories, WorkspaceRecord } from '../ports/index.js';

/** The notice that a member still has to be shown, if any (A4, A5). */
export async function noticeFor(
  repositories: Repositories,
  subject: { readonly workspace: WorkspaceRecord; readonly userId: UserId; readonly now: number },
): Promise<Notice | undefined> {
  const { workspace, userId, now } = subject;
  const history = await loadHistory(repositories, workspace);
  const shown = await repositories.notices.shownTo({ workspaceId: workspace.id, userId });
  const notice = outstandingNotice({ history, shown, now });
  return (
    notice && {
      id: noticeIdOf(notice.version),
      policy: toPolicyVersion(currentPolicy(history)),
      revelations: [...notice.revelations],
    }
  );
}
