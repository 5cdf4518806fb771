import type { CaptureSpool, SpooledItem } from '../ports/CaptureSpool.js';
import { DEFAULT_SPOOL_BYTES } from './spoolLimits.js';

/** The reference spool: everything in memory, gone with the process. */
export function createMemorySpool({ maxBytes = DEFAULT_SPOOL_BYTES } = {}): CaptureSpool {
  let items: SpooledItem[] = [];
  const bytesOf = (some: readonly { image: Uint8Array }[]): number =>
    some.reduce((sum, { image }) => sum + image.length, 0);

  return {
    add(added) {
      const fresh = added.filter(({ id }) => !items.some((item) => item.id === id));
      if (bytesOf(items) + bytesOf(fresh) > maxBytes) {
        return Promise.resolve({ added: false, reason: 'spool_full' });
      }
      for (const item of fresh) {
        items.push({
          ...item,
          attempts: 0,
          nextAttemptAt: item.heldUntilAt ?? 0,
          lastCode: undefined,
        });
      }
      return Promise.resolve({ added: true });
    },

    nextDue: (now, except = []) =>
      Promise.resolve(
        items.find(({ id, nextAttemptAt }) => nextAttemptAt <= now && !except.includes(id)),
      ),

    nextDueAt: () =>
      Promise.resolve(
        items.length === 0 ? undefined : Math.min(...items.map((item) => item.nextAttemptAt)),
      ),

    postpone(id, { nextAttemptAt, code }) {
      items = items.map((item) =>
        item.id === id
          ? { ...item, attempts: item.attempts + 1, nextAttemptAt, lastCode: code }
          : item,
      );
      return Promise.resolve();
    },

    retryAll() {
      items = items.map((item) => ({ ...item, nextAttemptAt: item.heldUntilAt ?? 0 }));
      return Promise.resolve();
    },

    erase(ids) {
      items = items.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },

    clear() {
      const count = items.length;
      items = [];
      return Promise.resolve(count);
    },

    list: () => Promise.resolve([...items]),

    size: () => Promise.resolve({ items: items.length, bytes: bytesOf(items) }),
  };
}
