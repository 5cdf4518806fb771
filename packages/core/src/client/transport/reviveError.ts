import type { ErrorCode } from '../../errors/errorCodes.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { reviveProblem } from '../../errors/problem.js';
import type { Problem } from '../../errors/problemSchema.js';
import type { ClientAnswer } from './ClientFetch.js';
import { parseJson } from './parseJson.js';

/** The error that a refused response stands for; a proxy's page without a problem document included. */
export async function reviveError(response: ClientAnswer, label: string): Promise<GlimpseError> {
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
function retryAfterOf(headers: ClientAnswer['headers']): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * The code of a refusal that brings no problem document. It did not come from Glimpse but from
 * something in between, so it says nothing about what was asked for: a proxy's 404 must never read as
 * "there is no such thing", or an agent would erase what waits (C6).
 */
function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 429) return 'rate_limited';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 500 ? 'internal' : 'invalid_reply';
}

/** Whether a body is a problem document: it says at least which code and what to tell the person. */
function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, message } = body as Partial<Record<keyof Problem, unknown>>;
  return typeof code === 'string' && typeof message === 'string';
}
