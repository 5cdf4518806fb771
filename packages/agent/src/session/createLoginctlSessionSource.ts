import type { SessionSource, SessionState } from '../ports/senses/SessionSource.js';

/** A lock is noticed within this time; right before a capture it is asked for anew. */
const POLL_MS = 15_000;

/** What {@link createLoginctlSessionSource} works with. */
export interface LoginctlOptions {
  /** Runs `loginctl` with some arguments and gives its output; rejects when it fails. */
  readonly loginctl: (args: readonly string[]) => Promise<string>;
  /** `XDG_SESSION_ID`; the session of the process itself where there is none. */
  readonly sessionId: string | undefined;
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
}

/** The session as systemd-logind knows it: locked, in front, or neither (Linux). */
export function createLoginctlSessionSource(options: LoginctlOptions): SessionSource {
  const { loginctl, sessionId = 'auto', sleep } = options;
  const args = ['show-session', sessionId, '--property=LockedHint', '--property=Active'];
  const read = async (): Promise<SessionState> =>
    // Without an answer there is nothing to hold against capturing.
    loginctl(args).then(stateOf, () => 'active' as const);

  return {
    read,
    follow(onState, signal) {
      const poll = async (): Promise<void> => {
        let former: SessionState | undefined;
        while (!signal.aborted) {
          const state = await read();
          if (state !== former) onState(state);
          former = state;
          await sleep(POLL_MS, signal);
        }
      };
      void poll();
    },
  };
}

/** Another person's session in front counts as a lock: what is on the screen then is not ours. */
function stateOf(properties: string): SessionState {
  const isLocked = /^LockedHint=yes$/m.test(properties) || /^Active=no$/m.test(properties);
  return isLocked ? 'locked' : 'active';
}
