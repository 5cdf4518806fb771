import type { Discard, DiscardLedger } from '../ports/DiscardLedger.js';

/** A ledger in memory that can be written to. */
export interface MemoryDiscardLedger extends DiscardLedger {
  add(discard: Discard): void;
}

/** The reference ledger: discards in memory, gone with the process. */
export function createMemoryDiscardLedger(): MemoryDiscardLedger {
  let known: { readonly discard: Discard; readonly isReported: boolean }[] = [];
  const inOrder = (some: typeof known): readonly Discard[] =>
    some.map(({ discard }) => discard).sort((one, other) => one.at - other.at);

  return {
    add: (discard) => void known.push({ discard, isReported: false }),
    unreported: () => Promise.resolve(inOrder(known.filter(({ isReported }) => !isReported))),
    markReported(captureId) {
      known = known.map((one) =>
        one.discard.captureId === captureId ? { ...one, isReported: true } : one,
      );
      return Promise.resolve();
    },
    list: (since) => Promise.resolve(inOrder(known.filter(({ discard }) => discard.at >= since))),
    forgetBefore(at) {
      known = known.filter(({ discard, isReported }) => !isReported || discard.at >= at);
      return Promise.resolve();
    },
  };
}
