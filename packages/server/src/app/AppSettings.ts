import { DEFAULT_POLICY_BOUNDS, type PolicyBounds } from '@glimpse/core';
import type { RateLimit } from '../ports/index.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What an installation may choose. Durations in milliseconds, sizes in bytes. */
export interface AppSettings {
  /** Bounds of the policy's settings. @default 1 to 30 minutes, 1 to 365 days */
  readonly policyBounds: PolicyBounds;
  /** How long a session lasts. @default 30 days */
  readonly sessionMs: number;
  /** Seconds between an agent's heartbeats. @default 30 */
  readonly heartbeatSeconds: number;
  /** Largest image. @default 4 MiB */
  readonly maxImageBytes: number;
  /** Largest JSON body. @default 256 KiB */
  readonly maxJsonBytes: number;
  /** Origins that may call from a browser; `*` for all. @default none */
  readonly corsOrigins: readonly string[];
  /** Keys of the host's back end, at least 32 characters each. @default none */
  readonly operatorKeys: readonly string[];
  /** Whether what the host is to be told is kept for its webhook. @default false */
  readonly tellsHost: boolean;
  /** Silence after which an event stream says that it lives. @default 20 s */
  readonly keepAliveMs: number;
  /** Events that wait for a slow reader before it is dropped. @default 256 */
  readonly maxWaitingEvents: number;
  readonly limits: {
    /** Per caller. @default 100 a second, 400 at once */
    readonly caller: RateLimit;
    /** The operator, with all its keys. @default 500 a second, 2000 at once */
    readonly operator: RateLimit;
    /** Per address, whoever calls. @default 200 a second, 1000 at once */
    readonly address: RateLimit;
    /** Tries to sign in per address and per account. @default 10 at once, then one every 6 s */
    readonly signIn: RateLimit;
  };
  /** Check every answer against the contract before it is sent: for tests. @default false */
  readonly verifyReplies: boolean;
  /**
   * The caller's network address, from the request or from what the server's runtime hands to
   * `fetch` as second argument. @default none is known, so there are no limits per address
   */
  readonly addressOf: (request: Request, environment: unknown) => string | undefined;
}

/** The defaults. */
export const DEFAULT_APP_SETTINGS: AppSettings = {
  policyBounds: DEFAULT_POLICY_BOUNDS,
  sessionMs: 30 * DAY_MS,
  heartbeatSeconds: 30,
  maxImageBytes: 4 * 1024 * 1024,
  maxJsonBytes: 256 * 1024,
  corsOrigins: [],
  operatorKeys: [],
  tellsHost: false,
  keepAliveMs: MINUTE_MS / 3,
  maxWaitingEvents: 256,
  limits: {
    caller: { capacity: 400, perSecond: 100 },
    operator: { capacity: 2000, perSecond: 500 },
    address: { capacity: 1000, perSecond: 200 },
    signIn: { capacity: 10, perSecond: 1 / 6 },
  },
  verifyReplies: false,
  addressOf: () => undefined,
};
