import type { ErrorCode } from '../../errors/errorCodes.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { reviveProblem } from '../../errors/problem.js';
import type { Problem } from '../../errors/problemSchema.js';
import { parseJson } from './parseJson.js';

/** The error that a refused response stands for; a proxy's page without a problem document included. */
export async function reviveError(response: Response, label: string): Promise<GlimpseError> {
  const retryAfterMs = retryAfterOf(response.headers);
  const text = await response.text().catch(() => '');
  const problem = parseJson(text);
  if (isProblem(problem))
    return reviveProblem({ ...problem, status: response.status }, retryAfterMs);
  return new GlimpseError(
    codeOfStatus(response.status),
    `${label} was answered with status ${response.status} and no explanation, perhaps by a proxy before the server.`,
    {
      status: response.status,
      retryAfterMs,
      requestId: response.headers.get('x-request-id') ?? undefined,
    },
  );
}

/**
 * Milliseconds of a `Retry-After` header: seconds, or a date read against the response's own `Date`,
 * so that the local clock does not matter. Undefined when there is none.
 */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function codeOfStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not_found';
    case 413:
      return 'payload_too_large';
    case 415:
      return 'unsupported_media_type';
    case 429:
      return 'rate_limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return status >= 500 ? 'internal' : 'invalid_reply';
  }
}

/** Whether a body is a problem document: it says at least which code and what to tell the person. */
function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, message } = body as Partial<Record<keyof Problem, unknown>>;
  return typeof code === 'string' && typeof message === 'string';
}
