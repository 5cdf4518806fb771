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
import type { Suspicion } from './createSuspicion.js';

/** What {@link drainSpool} works with. */
export interface DrainSpoolOptions {
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly random: RandomSource;
  /** Kept from round to round. */
  readonly suspicion: Suspicion;
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

/** Those among them that a single bad item can bring about as well. */
const PERHAPS_THE_ITEM: readonly ErrorCode[] = ['network', 'timeout', 'unavailable'];

/** Uploads everything that is due, oldest first, and lets no item block another (C6). */
export async function drainSpool(
  options: DrainSpoolOptions,
  signal: AbortSignal,
): Promise<DrainEnd> {
  const { store, now } = options;
  const { spool } = store;
  while (!signal.aborted) {
    const item = await spool.nextDue(now());
    if (item === undefined) break;
    if (item.expiresAt <= now()) {
      await spool.erase([item.id]);
      continue;
    }
    const end = await send(options, item, signal);
    if (end === undefined) options.suspicion.clear();
    else if (!(await isItemToBlame(options, { item, end }, signal))) return end;
  }
  return { kind: 'empty', nextAt: await spool.nextDueAt() };
}

/** Sends one item. @returns why the round ends with it; undefined when the others may go on */
async function send(
  options: DrainSpoolOptions,
  item: SpooledItem,
  signal: AbortSignal,
): Promise<DrainEnd | undefined> {
  try {
    await options.link.upload(item, signal);
    await options.store.spool.erase([item.id]);
    return undefined;
  } catch (error) {
    if (!isGlimpseError(error)) throw error;
    return handleRefusal(options, item, error);
  }
}

/**
 * Whether another item gets through where the oldest one fails again and again. Then the failing
 * ones are put off; without that proof the order stays, as in any outage.
 */
async function isItemToBlame(
  options: DrainSpoolOptions,
  { item, end }: { readonly item: SpooledItem; readonly end: DrainEnd },
  signal: AbortSignal,
): Promise<boolean> {
  const { store, suspicion, random, now } = options;
  if (end.kind !== 'unreachable' || !PERHAPS_THE_ITEM.includes(end.error.code)) return false;
  if (!suspicion.endedAt(item) || signal.aborted) return false;
  const tried = suspicion.suspects();
  const other = await store.spool.nextDue(
    now(),
    tried.map(({ id }) => id),
  );
  if (other === undefined) {
    suspicion.clear();
    return false;
  }
  if ((await send(options, other, signal)) !== undefined) {
    suspicion.alsoEndedAt(other);
    return false;
  }
  for (const { id, attempts } of tried) {
    const nextAttemptAt = now() + retryDelay(attempts + 1, random, undefined);
    await store.spool.postpone(id, { nextAttemptAt, code: end.error.code });
  }
  suspicion.clear();
  return true;
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
