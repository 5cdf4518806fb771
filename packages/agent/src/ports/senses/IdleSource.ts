/** Knows when the person last touched mouse or keyboard (L2). Nothing of it ever leaves this machine. */
export interface IdleSource {
  /** Milliseconds since the last touch; undefined where the system does not tell. */
  idleMs(): number | undefined;
}
