import { toInstant, type GlimpseEvent, type WebhookEvent, type WorkspaceId } from '@glimpse/core';
import type { AuditRecord, Repositories, StoredEvent } from '../ports/index.js';
import { streamOf } from '../webhooks/streamOf.js';
import type { Dependencies } from './App.js';
import type { AppSettings } from './AppSettings.js';
import { newTimeId } from './newTimeId.js';

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** What a transaction of the app needs of it. */
export type Acting = Dependencies & { readonly settings: Pick<AppSettings, 'tellsHost'> };

/** What a verb does inside one transaction. */
export interface UnitOfWork {
  readonly tx: Repositories;
  readonly now: number;
  /** A fresh id that grows with time. */
  newTimeId(): string;
  /** Tells of what happened, once it holds: to those who may see the person it is about, or to all (V2). */
  emit(workspaceId: WorkspaceId, event: WithoutTime<GlimpseEvent>): Promise<void>;
  /** Leaves word for the host, which is told by webhook once it holds; nothing where there are none. */
  tellHost(event: WithoutTime<WebhookEvent>): Promise<void>;
  /** Writes a line of the audit log (V8). */
  audit(line: Omit<AuditRecord, 'id' | 'at'>): Promise<void>;
  /** Destroys images whose rows are gone: with the transaction where they share a database, right after it otherwise (D13). */
  destroyBlobs(keys: readonly string[]): Promise<void>;
}

/**
 * Runs `work` in one transaction. When it holds, its events are told and its blobs are destroyed;
 * what then fails is in the storage and is finished by the sweeper.
 */
export async function transact<Result>(
  app: Acting,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  const done = await app.storage.transaction(async (tx) => {
    const events: StoredEvent[] = [];
    const doomed: string[] = [];
    const result = await work(unitOf(app, tx, events, doomed));
    return { result, events, doomed };
  });
  await destroyNow(app, done.doomed);
  for (const event of done.events) {
    await app.bus
      .publish(event)
      .catch((error: unknown) => app.logger.error('an event was not told', error));
  }
  return done.result;
}

function unitOf(
  app: Acting,
  tx: Repositories,
  events: StoredEvent[],
  doomed: string[],
): UnitOfWork {
  const now = app.clock.now();
  return {
    tx,
    now,
    newTimeId: () => newTimeId(now, app.random),
    emit: async (workspaceId, event) => {
      const userId = 'userId' in event ? event.userId : null;
      const whole = { ...event, at: toInstant(now) };
      events.push(await tx.events.append({ workspaceId, userId, at: now, event: whole }));
    },
    tellHost: async (event) => {
      if (!app.settings.tellsHost) return;
      const whole = { ...event, at: toInstant(now) };
      const { workspaceId } = event;
      const stream = streamOf(whole);
      await tx.outbox.append({ workspaceId, stream, event: whole, createdAt: now });
    },
    audit: (line) => tx.audit.add({ ...line, id: newTimeId(now, app.random), at: now }),
    destroyBlobs: async (keys) => {
      if (keys.length === 0) return;
      if (tx.blobs) return tx.blobs.delete(keys);
      doomed.push(...keys);
      await tx.doomedBlobs.add(keys);
    },
  };
}

async function destroyNow(app: Dependencies, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  try {
    await app.blobs.delete(keys);
    await app.storage.transaction((tx) => tx.doomedBlobs.remove(keys));
  } catch (error) {
    app.logger.error('blobs wait for the sweeper; their keys are gone already', error, {
      blobs: keys.length,
    });
  }
}
