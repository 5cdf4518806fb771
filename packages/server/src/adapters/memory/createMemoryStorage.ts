import type { Repositories, Storage } from '../../ports/index.js';
import { memoryAccounts } from './repositories/memoryAccounts.js';
import { memoryCaptures } from './repositories/memoryCaptures.js';
import { memoryLogs } from './repositories/memoryLogs.js';
import { memoryOutbox } from './repositories/memoryOutbox.js';
import { memoryPolicies } from './repositories/memoryPolicies.js';
import { memoryScreenshots } from './repositories/memoryScreenshots.js';
import type { JournalHolder } from './repositories/MemoryTable.js';
import { createMemoryTables } from './repositories/MemoryTables.js';
import { memoryTimeEntries } from './repositories/memoryTimeEntries.js';
import { memoryWorkspaces } from './repositories/memoryWorkspaces.js';

/**
 * The storage in memory: the reference of what a storage does. One piece of work at a time, so that
 * nobody sees a half of another's; what a failed transaction wrote is put back.
 */
export function createMemoryStorage(): Storage {
  const journal: JournalHolder = { current: undefined };
  const tables = createMemoryTables(journal);
  const repositories: Repositories = {
    ...memoryAccounts(tables),
    ...memoryWorkspaces(tables),
    ...memoryPolicies(tables),
    ...memoryTimeEntries(tables),
    ...memoryCaptures(tables),
    ...memoryScreenshots(tables),
    ...memoryLogs(tables, journal),
    ...memoryOutbox(tables, journal),
  };
  let last: Promise<unknown> = Promise.resolve();
  function afterTheOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  }
  return {
    keepsBlobs: false,
    read: (work) => afterTheOthers(() => work(repositories)),
    transaction: (work) =>
      afterTheOthers(async () => {
        journal.current = [];
        try {
          return await work(repositories);
        } catch (error) {
          for (const undo of journal.current.reverse()) undo();
          throw error;
        } finally {
          journal.current = undefined;
        }
      }),
  };
}
