import type { Clock, RandomSource } from '@glimpse/core';

import type { BlobStore, Logger, Storage, Vault } from '../../ports/index.js';
import { purgeExpired } from '../../retention/purgeExpired.js';
import { sweepBlobs } from '../../retention/sweepBlobs.js';
import { deliverWebhooks, type WebhookTarget } from '../../webhooks/deliverWebhooks.js';
import { rewrapKeys } from './rewrapKeys.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Rows that one round forgets at most, of each kind. */
const BATCH = 1000;

/** How long events are kept for pages that were away. */
const EVENTS_KEPT_MS = DAY_MS;

/** How long the host can ask to be told again. */
const DELIVERIES_KEPT_MS = 30 * DAY_MS;

/** What the jobs work on. */
export interface JobContext {
  readonly storage: Storage;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: RandomSource;
  /** Where the host is told what changed, if anywhere. */
  readonly webhook?: WebhookTarget | undefined;
  /** With the name of its master key in use: for rotation. */
  readonly vault?: Vault | undefined;
  readonly masterKeyId?: string | undefined;
  /** Runs a job unless another server is at it. @default always runs it */
  readonly alone?: ((job: string, work: () => Promise<void>) => Promise<void>) | undefined;
}

/** Jobs under way. */
export interface RunningJobs {
  /** Stops between two batches and resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/**
 * Runs the jobs now and then every so often: the purge each minute, the sweep and the forgetting of
 * sessions and events and the wrapping by a new master key each hour. A round that fails is logged and comes again; two never overlap.
 */
export function runJobs(context: JobContext): RunningJobs {
  const stopping = new AbortController();
  const jobs = [
    every('purge', MINUTE_MS, () => purge(context, stopping.signal)),
    every('sweep', 60 * MINUTE_MS, () => sweep(context, stopping.signal)),
    every('rewrap', 60 * MINUTE_MS, () => rewrap(context, stopping.signal)),
    ...(context.webhook === undefined
      ? []
      : [every('webhooks', SECOND_MS, () => tellHost(context, stopping.signal))]),
    every('forget', 60 * MINUTE_MS, () => forget(context)),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(jobs.map((stop) => stop()));
    },
  };

  function every(job: string, intervalMs: number, work: () => Promise<void>): () => Promise<void> {
    let round = run();
    const timer = setInterval(() => {
      round = round.then(run);
    }, intervalMs);
    return () => {
      clearInterval(timer);
      return round;
    };

    async function run(): Promise<void> {
      if (stopping.signal.aborted) return;
      const { alone = (_job, run) => run(), logger } = context;
      await alone(job, work).catch((error: unknown) =>
        logger.error('a job failed', error, { job }),
      );
    }
  }
}

async function purge(context: JobContext, signal: AbortSignal): Promise<void> {
  const screenshots = await purgeExpired({ ...context, signal });
  if (screenshots > 0) context.logger.info('purged expired screenshots', { screenshots });
}

async function sweep(context: JobContext, signal: AbortSignal): Promise<void> {
  const { finished, orphans } = await sweepBlobs({ ...context, signal });
  if (finished + orphans > 0) context.logger.info('swept images', { finished, orphans });
}

async function rewrap(context: JobContext, signal: AbortSignal): Promise<void> {
  const { storage, vault, masterKeyId, logger } = context;
  if (vault === undefined || masterKeyId === undefined) return;
  const keys = await rewrapKeys({ storage, vault, masterKeyId, signal });
  if (keys > 0) logger.info('wrapped the keys of images by the new master key', { keys });
}

async function tellHost(context: JobContext, signal: AbortSignal): Promise<void> {
  const { webhook: target } = context;
  if (target !== undefined) await deliverWebhooks({ ...context, target, fetch, signal });
}

async function forget({ storage, clock }: JobContext): Promise<void> {
  const now = clock.now();
  await storage.transaction(async (tx) => {
    await tx.sessions.deleteExpired(now - DAY_MS, BATCH);
    await tx.events.deleteOld(now - EVENTS_KEPT_MS, BATCH);
    await tx.outbox.deleteDelivered(now - DELIVERIES_KEPT_MS, BATCH);
  });
}
