import type { EventBus, StoredEvent } from '../../ports/index.js';

/** Carries events inside one process. */
export function createMemoryEventBus(): EventBus {
  const listeners = new Map<string, Set<(event: StoredEvent) => void>>();
  return {
    publish: async (event) => {
      for (const listener of [...(listeners.get(event.workspaceId) ?? [])]) {
        try {
          listener(event);
        } catch {
          // One listener's trouble is its own: the others are told, and the publisher did its work.
        }
      }
    },
    subscribe: (workspaceId, listener) => {
      const own = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, own);
      const entry = (event: StoredEvent) => listener(event);
      own.add(entry);
      return () => {
        own.delete(entry);
        if (own.size === 0 && listeners.get(workspaceId) === own) listeners.delete(workspaceId);
      };
    },
  };
}
