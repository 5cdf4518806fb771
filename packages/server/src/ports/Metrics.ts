import type { RouteName } from '@glimpse/core';

/** A call that was answered, without anything of whose it was. */
export interface AnsweredCall {
  /** The route of the contract; undefined for anything else. */
  readonly route: RouteName | undefined;
  readonly status: number;
  /** `ok`, or the code of the problem that was answered. */
  readonly code: string;
  readonly seconds: number;
}

/** Counts how the server fares. No id, address or text of anybody gets here. */
export interface Metrics {
  answered(call: AnsweredCall): void;
}
