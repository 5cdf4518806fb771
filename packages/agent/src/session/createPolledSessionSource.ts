import type { SessionSource, SessionState } from '../ports/senses/SessionSource.js';

/**
 * A lock that nobody asks about is told within this time. Neither captures nor the page rest on it:
 * right before a capture, and when somebody looks, the session is asked for anew.
 */
const POLL_MS = 5 * 60_000;
/** The end of a lock is told sooner, since somebody is there to see it. */
const LOCKED_POLL_MS = 60_000;

/** One way of asking for the session; undefined where it does not tell. Never rejects. */
export type SessionReader = () => Promise<SessionState | undefined>;

/** What {@link createPolledSessionSource} works with. */
export interface PolledSessionOptions {
  /** Each knows of some locks; what one of them calls locked is locked. */
  readonly readers: readonly SessionReader[];
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
}

/** The session as several sources know it together. Without any answer it counts as active: there is nothing to hold against capturing. */
export function createPolledSessionSource({ readers, sleep }: PolledSessionOptions): SessionSource {
  // Whoever reads has seen it: a lock that a capture met ends for the follower, too.
  let known: SessionState | undefined;
  const read = async (): Promise<SessionState> => {
    const states = await Promise.all(readers.map((reader) => reader()));
    known = states.find((state) => state !== undefined && state !== 'active') ?? 'active';
    return known;
  };

  return {
    read,
    follow(onState, signal) {
      const poll = async (): Promise<void> => {
        for (let isFirst = true; !signal.aborted; isFirst = false) {
          const before = known;
          const state = await read();
          if (isFirst || state !== before) onState(state);
          for (let left = POLL_MS; left > 0 && !signal.aborted; left -= LOCKED_POLL_MS) {
            await sleep(LOCKED_POLL_MS, signal);
            if (known !== 'active') break;
          }
        }
      };
      void poll();
    },
  };
}
