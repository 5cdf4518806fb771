/** What time it is: epoch milliseconds. Real in composition roots, fixed or turned by hand in tests. */
export interface Clock {
  /** The present instant in epoch milliseconds. */
  now(): number;
}
