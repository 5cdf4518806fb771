import type { AgentStore, NoteName } from '../ports/AgentStore.js';
import { createMemorySpool } from '../spool/createMemorySpool.js';
import { createMemoryWindowLedger } from '../windows/createMemoryWindowLedger.js';

/** The reference store: everything in memory, gone with the process. */
export function createMemoryStore(options: { maxBytes?: number } = {}): AgentStore {
  const spool = createMemorySpool(options);
  const windows = createMemoryWindowLedger();
  const notes = new Map<NoteName, string>();
  return {
    spool,
    windows,
    async keepCapture(items, record) {
      const addition = await spool.add(items);
      if (addition.added) await windows.settle(record);
      return addition;
    },
    readNote: (name) => Promise.resolve(notes.get(name)),
    writeNote(name, value) {
      if (value === undefined) notes.delete(name);
      else notes.set(name, value);
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
