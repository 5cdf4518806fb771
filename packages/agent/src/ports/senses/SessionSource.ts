/** What the person's session on this machine is doing. */
export type SessionState = 'active' | 'locked' | 'asleep';

/** Tells when the session is locked or the machine goes to sleep (C1). */
export interface SessionSource {
  /** The state at this moment; asked right before a capture. */
  read(): Promise<SessionState>;
  /** Calls back with the state now and at every change, until `signal` is aborted. */
  follow(onState: (state: SessionState) => void, signal: AbortSignal): void;
}
