import type { ErrorCode } from './errorCodes.js';

/** What a {@link GlimpseError} carries beside its code and message. */
export interface GlimpseErrorOptions {
  /** The HTTP status, when the error came from or goes to the wire. */
  status?: number | undefined;
  /** The server's name for the call, to find it in its log. */
  requestId?: string | undefined;
  /** Milliseconds after which the call may be tried again, when the server said so. */
  retryAfterMs?: number | undefined;
  /** Data that belongs to the code: `issues` of a bad request, the fresh `plan` of a conflict. */
  details?: Readonly<Record<string, unknown>> | undefined;
  cause?: unknown;
}

/**
 * The one error of Glimpse. Switch on `code`; show `message` (what failed, why it matters, what to do).
 *
 * @example
 * try {
 *   await client.timer.stop({ workspaceId, userId, end });
 * } catch (error) {
 *   if (!isGlimpseError(error) || error.code !== 'no_running_timer') throw error;
 * }
 */
export class GlimpseError extends Error {
  override readonly name = 'GlimpseError';
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: GlimpseErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
    this.details = options.details ?? {};
  }
}

/**
 * Whether `error` is a {@link GlimpseError}; by name, so that two copies of this package agree.
 *
 * @example
 * if (isGlimpseError(error)) console.log(error.code, error.message);
 * isGlimpseError(new Error('Something else.')); // false
 */
export function isGlimpseError(error: unknown): error is GlimpseError {
  return error instanceof GlimpseError || (error instanceof Error && error.name === 'GlimpseError');
}
