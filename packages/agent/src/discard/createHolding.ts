import type { CaptureId, DiscardDecision } from '@glimpse/core';

import type { AgentStore } from '../ports/AgentStore.js';
import type { Discard } from '../ports/DiscardLedger.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { ServerClock } from '../situation/createServerClock.js';
import { planHeldDiscard } from './planHeldDiscard.js';

/** A capture that waits on this machine by the person's wish (C10). */
export interface HeldCapture {
  readonly captureId: CaptureId;
  /** Its moment, in epoch milliseconds by the server's clock. */
  readonly at: number;
  /** When it is sent, by the same clock; from then on it can no longer be discarded. */
  readonly until: number;
  /** WebP, in desk order. */
  readonly images: readonly Uint8Array[];
}

/** What the person can do about captures that are held (C10). */
export interface Holding {
  /** Captures that were held on this machine and are not sent yet, oldest first. */
  held(): Promise<readonly HeldCapture[]>;
  /** What discarding one would do; undefined when it is not held, or while the server cannot be asked. */
  planDiscard(captureId: CaptureId): Promise<DiscardDecision | undefined>;
  /**
   * Destroys a held capture here, for good; the server is told as soon as it can be.
   *
   * @returns false when it is not held (any more)
   */
  discard(captureId: CaptureId): Promise<boolean>;
  /** Discards that the server has not been told of. */
  discardsToTell(): Promise<readonly Discard[]>;
}

/** What {@link createHolding} works with. */
export interface HoldingOptions {
  readonly store: AgentStore;
  readonly link: Pick<ServerLink, 'readDay'>;
  readonly serverClock: ServerClock;
  /** Called when something was discarded. */
  readonly onDiscard: () => void;
}

export function createHolding(options: HoldingOptions): Holding {
  const { store, serverClock, onDiscard } = options;
  return {
    held: () => heldIn(store),
    planDiscard: (captureId) => planHeldDiscard(options, captureId, serverClock.now()),
    async discard(captureId) {
      const discard = await store.discardCapture(captureId, serverClock.now());
      if (discard !== undefined) onDiscard();
      return discard !== undefined;
    },
    discardsToTell: () => store.discards.unreported(),
  };
}

/** What was held on this machine and is not sent yet, oldest first. */
export async function heldIn({ spool }: AgentStore): Promise<readonly HeldCapture[]> {
  const captures = new Map<CaptureId, HeldCapture>();
  for (const { metadata, heldUntilAt, image } of await spool.list()) {
    if (heldUntilAt === undefined) continue;
    const { captureId, capturedAt } = metadata;
    const known = captures.get(captureId);
    captures.set(captureId, {
      captureId,
      at: Date.parse(capturedAt),
      until: heldUntilAt,
      images: [...(known?.images ?? []), image],
    });
  }
  return [...captures.values()];
}
