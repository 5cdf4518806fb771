/** Time as the agent needs it: real in composition roots, turned by hand in tests. */
export interface AgentClock {
  /** The local wall clock in epoch milliseconds; it may jump, so nothing is measured by it. */
  now(): number;
  /**
   * Milliseconds since some fixed point. Counts on while the machine sleeps and never jumps, which
   * is why windows and moments are measured by it.
   */
  elapsed(): number;
  /** Resolves after `durationMs`, or at once when `signal` is aborted; it may come late, never early. */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>;
}
