import type { NoticeLedger } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'workspace_id as workspaceId',
  'user_id as userId',
  'version',
  'shown_at as shownAt',
  'channel',
] as const;

/** The ledger of who was shown what, in SQL. */
export function createNoticeLedger({ db }: Sql): NoticeLedger {
  const lines = db.selectFrom('notices_shown').select(COLUMNS);
  return {
    shownTo: ({ workspaceId, userId }) =>
      lines
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId)
        .orderBy('version')
        .execute(),

    list: (workspaceId) =>
      lines.where('workspace_id', '=', workspaceId).orderBy('user_id').orderBy('version').execute(),

    async add(line) {
      await db
        .insertInto('notices_shown')
        .values({
          workspace_id: line.workspaceId,
          user_id: line.userId,
          version: line.version,
          shown_at: line.shownAt,
          channel: line.channel,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
