import type { AgentStore, NoteName } from '../ports/AgentStore.js';
import { createMemoryDiscardLedger } from '../discard/createMemoryDiscardLedger.js';
import { discardOf } from '../discard/discardOf.js';
import { createMemorySpool } from '../spool/createMemorySpool.js';
import { createMemoryWindowLedger } from '../windows/createMemoryWindowLedger.js';

/** The reference store: everything in memory, gone with the process. */
export function createMemoryStore(options: { maxBytes?: number } = {}): AgentStore {
  const spool = createMemorySpool(options);
  const windows = createMemoryWindowLedger();
  const discards = createMemoryDiscardLedger();
  const notes = new Map<NoteName, string>();
  return {
    spool,
    windows,
    discards,
    async keepCapture(items, record) {
      const addition = await spool.add(items);
      if (addition.added) await windows.settle(record);
      return addition;
    },
    async discardCapture(captureId, now) {
      const discard = discardOf(await spool.list(), captureId, now);
      if (discard === undefined) return undefined;
      discards.add(discard);
      await spool.erase(discard.screenshotIds);
      return discard;
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
