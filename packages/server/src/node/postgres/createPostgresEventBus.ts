import pg from 'pg';

import { createMemoryEventBus } from '../../adapters/memory/createMemoryEventBus.js';
import type { EventBus, StoredEvent, Storage } from '../../ports/index.js';
import { createPool } from './createPool.js';

const CHANNEL = 'glimpse_events';

/** A notification carries less than 8,000 bytes; an event that is larger is read from the storage. */
const MAX_PAYLOAD = 7000;
const RETRY_MS = 1000;

/** An event bus between all servers of one database. */
export interface PostgresEventBus extends EventBus {
  /** Resolves once this server hears the others. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Carries events by LISTEN and NOTIFY. A connection that breaks is made again; what was said meanwhile
 * is lost to the bus, and found in the storage by whoever notices the gap.
 */
export function createPostgresEventBus(url: string, storage: Storage): PostgresEventBus {
  const local = createMemoryEventBus();
  const speaker = createPool({ connectionString: url, max: 2 });
  let listener: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  // One after another, so that an event that has to be read does not fall behind the next one.
  let telling: Promise<void> = Promise.resolve();

  async function listen(): Promise<void> {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => {});
    client.once('end', () => {
      if (!isClosed) retry = setTimeout(() => void listen().catch(() => {}), RETRY_MS);
    });
    client.on('notification', ({ payload = '' }) => {
      telling = telling.then(() => tell(payload)).catch(() => {});
    });
    listener = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  async function tell(payload: string): Promise<void> {
    const said = JSON.parse(payload) as StoredEvent | Pick<StoredEvent, 'id' | 'workspaceId'>;
    const event = 'event' in said ? said : await readEvent(storage, said);
    if (event) await local.publish(event);
  }

  const listening = listen().catch(() => {});
  return {
    subscribe: (workspaceId, hear) => local.subscribe(workspaceId, hear),
    publish: async (event) => {
      const whole = JSON.stringify(event);
      const { id, workspaceId } = event;
      const payload =
        Buffer.byteLength(whole) < MAX_PAYLOAD ? whole : JSON.stringify({ id, workspaceId });
      await speaker.query('select pg_notify($1, $2)', [CHANNEL, payload]);
    },
    ready: () => listening,
    close: async () => {
      isClosed = true;
      clearTimeout(retry);
      await listening;
      await listener?.end();
      await speaker.end();
      await telling;
    },
  };
}

async function readEvent(
  storage: Storage,
  { id, workspaceId }: Pick<StoredEvent, 'id' | 'workspaceId'>,
): Promise<StoredEvent | undefined> {
  const [event] = await storage.read((r) =>
    r.events.after({ workspaceId, after: id - 1, limit: 1 }),
  );
  return event?.id === id ? event : undefined;
}
