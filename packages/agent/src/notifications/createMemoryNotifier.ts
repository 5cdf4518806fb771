import type { DesktopNotification, DesktopNotifier } from '../ports/DesktopNotifier.js';

/** A notifier that remembers what it showed. */
export interface MemoryNotifier extends DesktopNotifier {
  readonly shown: readonly DesktopNotification[];
}

/** The reference notifier. */
export function createMemoryNotifier(): MemoryNotifier {
  const shown: DesktopNotification[] = [];
  return {
    shown,
    show(notification) {
      shown.push(notification);
      return Promise.resolve({ shown: true });
    },
  };
}
