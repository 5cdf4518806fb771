import {
  isGlimpseError,
  uploadAdvice,
  type ErrorCode,
  type GlimpseError,
  type Outcome,
  type RandomSource,
} from '@glimpse/core';

import type { AgentStore } from '../ports/AgentStore.js';
import type { SpooledItem } from '../ports/CaptureSpool.js';
import type { ServerLink } from '../ports/ServerLink.js';
import { retryDelay } from '../spool/retryDelay.js';

/** What {@link drainSpool} works with. */
export interface DrainSpoolOptions {
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly random: RandomSource;
  /** The server's clock. */
  readonly now: () => number;
}

/** Why a round of uploads ended. */
export type DrainEnd =
  /** Nothing is due; `nextAt` says when something will be, by the clock handed in. */
  | { readonly kind: 'empty'; readonly nextAt: number | undefined }
  /** The server cannot take anything just now. */
  | { readonly kind: 'unreachable'; readonly error: GlimpseError }
  /** The person has to sign in again; everything is kept until then. */
  | { readonly kind: 'signed_out'; readonly error: GlimpseError };

/** Codes that say something about the way, not about the item: the rest would fare the same. */
const ABOUT_THE_WAY: readonly ErrorCode[] = [
  'network',
  'timeout',
  'rate_limited',
  'unavailable',
  'uploads_closed',
  'aborted',
];

/** Uploads everything that is due, oldest first, and lets no item block another (C6). */
export async function drainSpool(
  options: DrainSpoolOptions,
  signal: AbortSignal,
): Promise<DrainEnd> {
  const { store, link, now } = options;
  const { spool } = store;
  while (!signal.aborted) {
    const item = await spool.nextDue(now());
    if (item === undefined) break;
    if (item.expiresAt <= now()) {
      await spool.erase([item.id]);
      continue;
    }
    try {
      await link.upload(item, signal);
      await spool.erase([item.id]);
    } catch (error) {
      if (!isGlimpseError(error)) throw error;
      const end = await handleRefusal(options, item, error);
      if (end !== undefined) return end;
    }
  }
  return { kind: 'empty', nextAt: await spool.nextDueAt() };
}

async function handleRefusal(
  { store, random, now }: DrainSpoolOptions,
  item: SpooledItem,
  error: GlimpseError,
): Promise<DrainEnd | undefined> {
  switch (uploadAdvice(error.code)) {
    case 'erase':
      await correctOutcome(store, item, error.code);
      await store.spool.erase([item.id]);
      return undefined;
    case 'sign_in':
      return { kind: 'signed_out', error };
    case 'retry': {
      if (ABOUT_THE_WAY.includes(error.code)) return { kind: 'unreachable', error };
      const delayMs = retryDelay(item.attempts + 1, random, error.retryAfterMs);
      await store.spool.postpone(item.id, { nextAttemptAt: now() + delayMs, code: error.code });
      return undefined;
    }
  }
}

/** A window whose capture was refused says so, rather than that its picture is on the way (C8). */
async function correctOutcome(
  { windows }: AgentStore,
  { metadata }: SpooledItem,
  code: ErrorCode,
): Promise<void> {
  const outcome = outcomeOfRefusal(code);
  if (outcome === undefined) return;
  const known = (await windows.list(0)).find(
    (record) =>
      record.timeEntryId === metadata.timeEntryId && record.windowIndex === metadata.windowIndex,
  );
  if (known !== undefined) await windows.settle({ ...known, outcome });
}

function outcomeOfRefusal(code: ErrorCode): Outcome | undefined {
  switch (code) {
    case 'window_taken':
      return { kind: 'skipped', reason: 'other_device' };
    case 'feature_off':
    case 'trial_ended':
      return { kind: 'skipped', reason: 'feature_off' };
    case 'notice_not_shown':
      return { kind: 'skipped', reason: 'notice_not_shown' };
    case 'outside_entry':
    case 'screenshot_deleted':
    case 'screenshot_conflict':
    case 'past_retention':
      // The entry was changed, or the server had the picture: what it knows is the better word.
      return undefined;
    default:
      return { kind: 'failed', reason: 'refused' };
  }
}
