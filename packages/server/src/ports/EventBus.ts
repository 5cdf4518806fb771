import type { StoredEvent } from './storage/EventRepositories.js';

/**
 * Carries events to every process that has listeners. It may lose events (a process was away):
 * what happened is in the storage, and a listener that finds a gap reads it there.
 */
export interface EventBus {
  /** Tells every listener of the event's workspace. A listener that throws disturbs nobody. */
  publish(event: StoredEvent): Promise<void>;
  /** Calls `listener` for each event of a workspace from now on; the answer ends it. */
  subscribe(workspaceId: string, listener: (event: StoredEvent) => void): () => void;
}
