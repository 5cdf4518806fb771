import type { WindowLedger, WindowRecord } from '../ports/WindowLedger.js';

/** The reference ledger: windows in memory, gone with the process. */
export function createMemoryWindowLedger(): WindowLedger {
  const records = new Map<string, { record: WindowRecord; reported: boolean }>();
  const keyOf = (record: WindowRecord): string => `${record.timeEntryId} ${record.windowIndex}`;
  const inOrder = (): WindowRecord[] =>
    [...records.values()]
      .map(({ record }) => record)
      .sort((one, other) => one.startedAt - other.startedAt);

  return {
    lastSettled(timeEntryId) {
      const indexes = inOrder()
        .filter((record) => record.timeEntryId === timeEntryId)
        .map(({ windowIndex }) => windowIndex);
      return Promise.resolve(indexes.length === 0 ? undefined : Math.max(...indexes));
    },

    settle(record) {
      records.set(keyOf(record), { record, reported: false });
      return Promise.resolve();
    },

    unreported: () =>
      Promise.resolve(inOrder().filter((record) => records.get(keyOf(record))?.reported === false)),

    markReported(record) {
      const known = records.get(keyOf(record));
      if (known !== undefined && isSame(known.record.outcome, record.outcome)) {
        records.set(keyOf(record), { record: known.record, reported: true });
      }
      return Promise.resolve();
    },

    list: (since) => Promise.resolve(inOrder().filter(({ startedAt }) => startedAt >= since)),

    forgetBefore(at) {
      for (const [key, { record }] of records) if (record.startedAt < at) records.delete(key);
      return Promise.resolve();
    },
  };
}

function isSame(one: WindowRecord['outcome'], other: WindowRecord['outcome']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
