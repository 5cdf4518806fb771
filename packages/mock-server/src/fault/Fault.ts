import type { RouteName, WireErrorCode } from '@glimpse/core';

/** What goes wrong with a call. */
export type Fault =
  /** The answer comes late, by so many milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The call is refused with a code of the API. */
  | { readonly kind: 'error'; readonly code: WireErrorCode }
  /** The server cannot be reached. */
  | { readonly kind: 'offline' };

/** Which calls a fault strikes. */
export interface FaultRule {
  readonly fault: Fault;
  /** The route by its name in the contract. @default every route */
  readonly route?: RouteName | undefined;
  /** Strikes the first of so many calls, then again: 2 is every other one. @default 1 */
  readonly every?: number | undefined;
  /** Is over after it has struck so often. @default never */
  readonly times?: number | undefined;
}
