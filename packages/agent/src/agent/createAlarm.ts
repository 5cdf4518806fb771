/** Wakes a loop that sleeps until something happens. */
export interface Alarm {
  /** Wakes whoever sleeps on a signal handed out before. */
  ring(): void;
  /**
   * A signal that the next ring aborts. Taken before the state is read, so that a change between
   * reading and sleeping is not slept through.
   */
  listen(): AbortSignal;
}

/** An alarm that can be rung any number of times. */
export function createAlarm(): Alarm {
  let controller = new AbortController();
  return {
    ring() {
      const rung = controller;
      controller = new AbortController();
      rung.abort();
    },
    listen: () => controller.signal,
  };
}
