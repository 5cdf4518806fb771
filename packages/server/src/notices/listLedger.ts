import { currentPolicy, knewBefore, toInstant, type LedgerLine } from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { NoticeShownRecord } from '../ports/index.js';
import { membersInSight } from '../workspaces/membersInSight.js';
import { toMember } from '../workspaces/toMember.js';

/** Lists of every active member what they were shown last, and whether that is all there is (A5). */
export async function listLedger({
  app,
  caller,
  now,
}: Call<'listLedger'>): Promise<Answer<'listLedger'>> {
  const { workspace, actor } = caller;
  const known = await app.storage.read(async (r) => ({
    history: await loadHistory(r, workspace),
    members: await membersInSight(r, actor, { status: 'ACTIVE' }),
    lines: await r.notices.list(workspace.id),
  }));
  const { history, members, lines } = known;
  const policy = currentPolicy(history);
  const byMember = groupBy(lines, ({ userId }) => userId);
  const reply = members.map((member): LedgerLine => {
    const shown = byMember.get(member.userId) ?? [];
    const last = shown.reduce<NoticeShownRecord | undefined>(
      (newest, line) => (newest && newest.version > line.version ? newest : line),
      undefined,
    );
    return {
      member: toMember(member),
      version: last?.version ?? null,
      shownAt: last ? toInstant(last.shownAt) : null,
      channel: last?.channel ?? null,
      upToDate: knewBefore({ policy, shown, history, at: now + 1 }),
    };
  });
  return { reply };
}
