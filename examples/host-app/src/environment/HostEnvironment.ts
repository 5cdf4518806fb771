import type { Clock } from '@glimpse/core';
import type { TokenStore } from '../session/TokenStore.js';
import type { ThemeStore } from '../settings/ThemeStore.js';

/** All that Daybook takes from where it runs. A test hands over its own. */
export interface HostEnvironment {
  /** Where the API lies, without `/api/v1`; empty for the origin that serves the page. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /** The zone in which days are cut (V7). */
  readonly timeZone: string;
  readonly locale: string;
  readonly tokens: TokenStore;
  readonly theme: ThemeStore;
}
