import { errorStatus, isErrorCode, type WireErrorCode } from './errorCodes.js';
import { GlimpseError } from './GlimpseError.js';
import type { Problem } from './problemSchema.js';

/**
 * The problem document of a refusal.
 *
 * @example
 * const problem = toProblem({ code: 'timer_running', message: 'Stop the timer first.' });
 * problem.status; // 409
 * problem.type; // 'urn:glimpse:error:timer_running'
 */
export function toProblem(
  error: {
    code: WireErrorCode;
    message: string;
    details?: Readonly<Record<string, unknown>> | undefined;
  },
  context: { requestId?: string | undefined; path?: string | undefined } = {},
): Problem {
  const { code, message, details } = error;
  return {
    type: `urn:glimpse:error:${code}`,
    title: code.replaceAll('_', ' '),
    status: errorStatus(code),
    detail: message,
    code,
    message,
    ...(context.path === undefined ? {} : { path: context.path }),
    ...(context.requestId === undefined ? {} : { requestId: context.requestId }),
    ...(details === undefined || Object.keys(details).length === 0
      ? {}
      : { details: { ...details } }),
  };
}

/**
 * The error that a problem document stands for; a code this client does not know becomes `invalid_reply`.
 *
 * @example
 * const problem = toProblem({ code: 'timer_running', message: 'Stop the timer first.' });
 * reviveProblem(problem).code; // 'timer_running'
 */
export function reviveProblem(problem: Problem, retryAfterMs?: number): GlimpseError {
  const code = isErrorCode(problem.code) ? problem.code : 'invalid_reply';
  return new GlimpseError(code, problem.message, {
    status: problem.status,
    requestId: problem.requestId,
    retryAfterMs,
    details: problem.details,
  });
}
