import { createMemoryEventBus } from '../adapters/memory/createMemoryEventBus.js';
import type { EventBus, Storage } from '../ports/index.js';
import type { DatabaseConfig } from './config/ServerConfig.js';
import { createPostgresEventBus } from './postgres/createPostgresEventBus.js';

/** An event bus and how to end it. */
export interface OpenBus {
  readonly bus: EventBus;
  close(): Promise<void>;
}

/** The bus that reaches every server of the configured database: one process, or all that share it. */
export function openBus(database: DatabaseConfig, storage: Storage): OpenBus {
  if (database.kind === 'sqlite') return { bus: createMemoryEventBus(), close: async () => {} };
  const bus = createPostgresEventBus(database.url, storage);
  return { bus, close: () => bus.close() };
}
