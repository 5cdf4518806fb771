import type { ErrorCode } from '../../errors/errorCodes.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { problemSchema } from '../../errors/problemSchema.js';
import { reviveProblem } from '../../errors/problem.js';

/** The error that a refused response stands for; a proxy's page without a problem document included. */
export async function reviveError(response: Response, summary: string): Promise<GlimpseError> {
  const retryAfterMs = retryAfterOf(response.headers);
  const text = await response.text().catch(() => '');
  const problem = problemSchema.safeParse(parseJson(text));
  if (problem.success) return reviveProblem(problem.data, retryAfterMs);
  return new GlimpseError(
    codeOfStatus(response.status),
    `“${summary}” was answered with status ${response.status} and no explanation, perhaps by a proxy before the server.`,
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
