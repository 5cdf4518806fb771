import { setTimeout as sleep } from 'node:timers/promises';

import { recordSilence } from '../../agent/recordSilence.js';
import type { Dependencies } from '../../app/App.js';
import { purgeExpired } from '../../retention/purgeExpired.js';
import { finishDeletions, sweepBlobs } from '../../retention/sweepBlobs.js';
import { deliverWebhooks, type WebhookTarget } from '../../webhooks/deliverWebhooks.js';
import type { ScreenshotDays } from '../sql/SqlStorage.js';
import type { Job } from './Job.js';
import { rewrapKeys } from './rewrapKeys.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Rows that one round forgets at most, of each kind. */
const BATCH = 1000;

/** How long events are kept for pages that were away. */
const EVENTS_KEPT_MS = DAY_MS;

/** How long the host can ask to be told again. */
const DELIVERIES_KEPT_MS = 30 * DAY_MS;

/** How long a day that will be dropped as a whole may take until it is. */
const DROP_GRACE_MS = DAY_MS;

/** What the jobs work on. */
export interface JobContext extends Dependencies {
  /** Name of the master key in use: for rotation. */
  readonly masterKeyId?: string | undefined;
  /** Where the host is told what changed, if anywhere. */
  readonly webhook?: WebhookTarget | undefined;
  /** Where the storage keeps each day of screenshots apart. */
  readonly days?: ScreenshotDays | undefined;
}

/** All jobs of a server. Each may run twice, or on several servers, and does no harm. */
export function createJobs(context: JobContext): readonly Job[] {
  const { days, clock, webhook: target } = context;
  return [
    { name: 'purge', everyMs: MINUTE_MS, run: (signal) => purge(context, signal) },
    { name: 'silence', everyMs: MINUTE_MS, run: (signal) => recordSilence(context, signal) },
    { name: 'sweep', everyMs: HOUR_MS, run: (signal) => sweep(context, signal) },
    { name: 'rewrap', everyMs: HOUR_MS, run: (signal) => rewrap(context, signal) },
    { name: 'forget', everyMs: HOUR_MS, run: () => forget(context) },
    ...(target
      ? [
          {
            name: 'webhooks',
            everyMs: SECOND_MS,
            run: (signal: AbortSignal) => deliverWebhooks({ ...context, target, fetch, signal }),
          },
        ]
      : []),
    ...(days ? [{ name: 'days', everyMs: HOUR_MS, run: () => days.prepare(clock.now()) }] : []),
  ];
}

/** Two thirds of the time are left to everybody else. */
function rest(tookMs: number): Promise<void> {
  return sleep(tookMs * 2);
}

async function purge(context: JobContext, signal: AbortSignal): Promise<number> {
  const { days, clock, logger } = context;
  const dropped = (await days?.dropExpired(clock.now())) ?? 0;
  if (dropped > 0) await finishDeletions({ ...context, signal });
  const graceMs = days ? DROP_GRACE_MS : 0;
  const screenshots = dropped + (await purgeExpired({ ...context, graceMs, rest, signal }));
  if (screenshots > 0) logger.info('purged expired screenshots', { screenshots });
  return screenshots;
}

async function sweep(context: JobContext, signal: AbortSignal): Promise<number> {
  const { finished, orphans } = await sweepBlobs({ ...context, signal });
  if (finished + orphans > 0) context.logger.info('swept images', { finished, orphans });
  return finished + orphans;
}

async function rewrap(context: JobContext, signal: AbortSignal): Promise<number> {
  const { storage, vault, masterKeyId, logger } = context;
  if (masterKeyId === undefined) return 0;
  const keys = await rewrapKeys({ storage, vault, masterKeyId, signal });
  if (keys > 0) logger.info('wrapped the keys of images by the new master key', { keys });
  return keys;
}

function forget({ storage, clock }: JobContext): Promise<number> {
  const now = clock.now();
  return storage.transaction(async (tx) => {
    const sessions = await tx.sessions.deleteExpired(now - DAY_MS, BATCH);
    const events = await tx.events.deleteOld(now - EVENTS_KEPT_MS, BATCH);
    return sessions + events + (await tx.outbox.deleteDelivered(now - DELIVERIES_KEPT_MS, BATCH));
  });
}
