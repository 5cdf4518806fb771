import { toInstant, type Clock, type RandomSource } from '@glimpse/core';
import type { DeliveryRecord, Logger, Storage } from '../ports/index.js';
import { backOff, MAX_ATTEMPTS } from './backOff.js';
import { signWebhook, WEBHOOK_HEADERS } from './signature.js';

/** Deliveries that are under way at once, each of another stream. */
const AT_ONCE = 8;
const TIMEOUT_MS = 10_000;

/** Where the host listens, and what it knows us by. */
export interface WebhookTarget {
  readonly url: string;
  /** Each signs, so that a new one is added before an old one goes. */
  readonly secrets: readonly string[];
}

/** What a round of deliveries works on. */
export interface DeliveryContext {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly logger: Logger;
  readonly target: WebhookTarget;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
}

/**
 * Tells the host all that is due, in order per stream: what a stream holds next is tried once the
 * one before was answered with 2xx. What fails is tried again later, and given up in the end; it is
 * never forgotten. Answers how many were told.
 */
export async function deliverWebhooks(context: DeliveryContext): Promise<number> {
  const { storage, clock, signal } = context;
  let told = 0;
  while (!signal.aborted) {
    const now = clock.now();
    const due = await storage.read((r) => r.outbox.due({ now, limit: AT_ONCE }));
    if (due.length === 0) break;
    const settled = await Promise.all(due.map((one) => attempt(context, one)));
    await storage.transaction(async (tx) => {
      for (const one of settled) await tx.outbox.settle(one);
    });
    told += settled.filter(({ state }) => state === 'delivered').length;
  }
  return told;
}

async function attempt(
  context: DeliveryContext,
  delivery: DeliveryRecord,
): Promise<DeliveryRecord> {
  const { clock, random, logger } = context;
  const problem = await send(context, delivery);
  // A call that we broke off ourselves, since the server ends, says nothing of the host.
  if (problem !== undefined && context.signal.aborted) return delivery;
  const now = clock.now();
  const attempts = delivery.attempts + 1;
  if (problem === undefined)
    return { ...delivery, attempts, state: 'delivered', lastError: null, deliveredAt: now };
  const isOver = attempts >= MAX_ATTEMPTS;
  logger.warn(isOver ? 'a webhook was given up' : 'a webhook was not taken', {
    deliveryId: delivery.id,
    attempts,
    problem,
  });
  return {
    ...delivery,
    attempts,
    state: isOver ? 'dead' : 'waiting',
    lastError: problem,
    nextAttemptAt: now + backOff(attempts, random),
  };
}

/** Makes the call. Answers what went wrong, in words that hold no secret, or undefined. */
async function send(
  { target, fetch, clock, signal }: DeliveryContext,
  { id, event }: DeliveryRecord,
): Promise<string | undefined> {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(clock.now() / 1000);
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [WEBHOOK_HEADERS.id]: String(id),
        [WEBHOOK_HEADERS.timestamp]: String(timestamp),
        [WEBHOOK_HEADERS.signature]: await signWebhook(target.secrets, {
          id: String(id),
          timestamp,
          body,
        }),
      },
      body,
      // Where a redirect leads was chosen by nobody here.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `The host answered ${response.status || 'a redirect'}.`;
  } catch (error) {
    return `The host could not be reached (${reasonOf(error)}) at ${toInstant(clock.now())}.`;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
