import type { Emitter } from './AgentEvents.js';

type Listeners<Events> = { [Name in keyof Events]?: Set<(event: Events[Name]) => void> };

/** An emitter whose listeners cannot hurt each other: what one throws surfaces as uncaught, as in an `EventTarget`. */
export function createEmitter<Events>(): Emitter<Events> {
  const listeners: Listeners<Events> = {};
  return {
    on(name, listener) {
      const known = (listeners[name] ??= new Set());
      known.add(listener);
      return () => void known.delete(listener);
    },
    emit(name, event) {
      for (const listener of listeners[name] ?? []) {
        try {
          listener(event);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
