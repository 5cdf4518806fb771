import type { SessionState } from '../ports/senses/SessionSource.js';
import type { SessionReader } from './createPolledSessionSource.js';

/** What {@link createLoginctlReader} works with. */
export interface LoginctlOptions {
  /** Runs `loginctl` with some arguments and gives its output; rejects when it fails. */
  readonly loginctl: (args: readonly string[]) => Promise<string>;
  /** `XDG_SESSION_ID`; the session of the process itself where there is none. */
  readonly sessionId: string | undefined;
}

/** The session as systemd-logind knows it: locked, in front, or neither (Linux). */
export function createLoginctlReader({
  loginctl,
  sessionId = 'auto',
}: LoginctlOptions): SessionReader {
  const args = ['show-session', sessionId, '--property=LockedHint', '--property=Active'];
  return () => loginctl(args).then(stateOf, () => undefined);
}

/** Another person's session in front counts as a lock: what is on the screen then is not ours. */
function stateOf(properties: string): SessionState {
  const isLocked = /^LockedHint=yes$/m.test(properties) || /^Active=no$/m.test(properties);
  return isLocked ? 'locked' : 'active';
}
