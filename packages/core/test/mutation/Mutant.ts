/** One small mistake in one source file. */
export interface Mutant {
  /** Path below `packages/core/src`. */
  readonly file: string;
  /** Line of the original, counted from 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  /** The whole file with the mistake in it. */
  readonly source: string;
}
