import type { Deadline } from '../sql/SqlEngine.js';

/** How long bytes that need not be gone at once may stay in the journal: emptying it holds up everybody. */
const SOON_MS = 1000;

/** Decides when the journal is emptied of what a delete has overwritten in the file. */
export interface JournalKeeper {
  /** Something was deleted in the transaction at hand. */
  destroyed(by: Deadline): void;
  /** To be called after every commit, before anybody is told of it. */
  afterCommit(): Promise<void>;
  /** Forgets the wait. */
  stop(): void;
}

/** @param remind makes a commit come, since nothing else may be written for hours */
export function createJournalKeeper(
  emptyJournal: () => Promise<void>,
  remind: () => void,
): JournalKeeper {
  let due: Deadline | undefined;
  let emptyAfter = 0;
  let reminder: ReturnType<typeof setTimeout> | undefined;
  const remindOnce = (): void => {
    reminder = undefined;
    remind();
  };
  return {
    destroyed: (by) => {
      if (due !== 'answer') due = by;
    },
    afterCommit: async () => {
      if (due === undefined) return;
      if (due === 'soon' && performance.now() < emptyAfter) {
        reminder ??= setTimeout(remindOnce, SOON_MS);
        return;
      }
      clearTimeout(reminder);
      reminder = undefined;
      await emptyJournal();
      due = undefined;
      emptyAfter = performance.now() + SOON_MS;
    },
    stop: () => clearTimeout(reminder),
  };
}
