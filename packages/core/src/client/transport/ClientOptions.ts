import type { RandomSource } from '../../random/RandomSource.js';
import type { ClientFetch } from './ClientFetch.js';

/** How a client proves who is calling. */
export type ClientAuth =
  | { readonly kind: 'none' }
  /** A personal API key, sent as `X-Api-Key`. */
  | { readonly kind: 'apiKey'; readonly key: string }
  /** A session token or a JWT of the host, sent as `Authorization: Bearer`. */
  | {
      readonly kind: 'token';
      /** The token, or what answers it; asked before every call, so it may change, as when another person signs in. */
      readonly token: string | (() => string | Promise<string>);
      /**
       * Gets a fresh token once the old one was refused. However many calls wait, it runs once; they
       * are all sent again with what it resolves to.
       */
      readonly renew?: (() => Promise<string>) | undefined;
    };

/** How often and how patiently safe and idempotent calls are tried again. Milliseconds. */
export interface RetryOptions {
  /** Attempts after the first one. @default 3 */
  readonly retries?: number | undefined;
  /** Upper bound of the first wait; doubled with every attempt, drawn from whole range (full jitter). @default 300 */
  readonly baseMs?: number | undefined;
  /** Upper bound of any wait. @default 10000 */
  readonly maxMs?: number | undefined;
  /** Longest `Retry-After` that is waited for; beyond it the error is handed to the caller. @default 60000 */
  readonly maxRetryAfterMs?: number | undefined;
}

/** What {@link createGlimpseClient} is made from. */
export interface GlimpseClientOptions {
  /** Where the server is, without `/api/v1`: `https://glimpse.example`; empty for the page's own origin. */
  readonly baseUrl: string;
  readonly auth: ClientAuth;
  /** @default globalThis.fetch */
  readonly fetch?: ClientFetch | undefined;
  /** Milliseconds that one attempt may take, events excepted. @default 30000 */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Draws the jitter, and what stands between the parts of an upload. @default globalThis.crypto */
  readonly random?: RandomSource | undefined;
  /** Waits; replaced in tests. @default setTimeout */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /**
   * Streams uploads, so that progress is told chunk by chunk. Node and Deno can; browsers only over
   * HTTP/2, so it is off unless asked for, and progress is told at start and end.
   *
   * @default false
   */
  readonly streamUploads?: boolean | undefined;
}

/** What every call takes beside its input. */
export interface CallOptions {
  /** Gives the call up; it then rejects with code `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt of this call, instead of the client's. */
  readonly timeoutMs?: number | undefined;
}
