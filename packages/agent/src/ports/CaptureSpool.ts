import type { UploadMetadata, WorkspaceId, ScreenshotId } from '@glimpse/core';

/** One finished screenshot on its way to the server. */
export interface SpoolItem {
  /** Chosen here, so that an upload can be repeated safely (C6). */
  readonly id: ScreenshotId;
  readonly workspaceId: WorkspaceId;
  readonly metadata: UploadMetadata;
  /** A finished WebP file. */
  readonly image: Uint8Array;
  /** Epoch milliseconds after which retention would have deleted it, so that it is given up. */
  readonly expiresAt: number;
  /** Epoch milliseconds until which the person may still discard it here (C10); absent: not held. */
  readonly heldUntilAt?: number | undefined;
}

/** What the spool knows of an item beside its contents. */
export interface SpooledItem extends SpoolItem {
  /** Uploads tried so far. */
  readonly attempts: number;
  /** Epoch milliseconds before which it is not tried again. */
  readonly nextAttemptAt: number;
  /** Code of the last failed upload. */
  readonly lastCode: string | undefined;
}

/** What became of an attempt to keep something. */
export type SpoolAddition =
  { readonly added: true } | { readonly added: false; readonly reason: 'spool_full' };

/**
 * Finished screenshots that wait for the server, oldest first. Durable: what `add` has answered
 * survives a crash (C6).
 */
export interface CaptureSpool {
  /** Keeps all of them or, when there is no room, none. An id that is there already is left as it is. */
  add(items: readonly SpoolItem[]): Promise<SpoolAddition>;
  /** The oldest item but those in `except` that may be uploaded at `now`: not held, not waiting for its next attempt. */
  nextDue(now: number, except?: readonly ScreenshotId[]): Promise<SpooledItem | undefined>;
  /** When something is due next, in epoch milliseconds; undefined when nothing waits. */
  nextDueAt(): Promise<number | undefined>;
  /** Notes a failed attempt and when to try again. Unknown ids are ignored. */
  postpone(id: ScreenshotId, failure: { nextAttemptAt: number; code: string }): Promise<void>;
  /** Makes everything due at once, for when the network or the sign-in is back. */
  retryAll(): Promise<void>;
  /** Destroys items, and their bytes on disk with them. Unknown ids are ignored. */
  erase(ids: readonly ScreenshotId[]): Promise<void>;
  /** Destroys everything, what cannot be opened included. @returns how many items there were */
  clear(): Promise<number>;
  /** Everything that waits, oldest first. */
  list(): Promise<readonly SpooledItem[]>;
  /** How much waits: the number of items, and their bytes. */
  size(): Promise<{ readonly items: number; readonly bytes: number }>;
}
