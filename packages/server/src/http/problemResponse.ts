import type { GlimpseError } from '@glimpse/core';
import {
  errorMeanings,
  errorStatuses,
  isGlimpseError,
  toProblem,
  type WireErrorCode,
} from '@glimpse/core';
import type { Logger } from '../ports/index.js';
import { refuse } from '../app/refuse.js';

/** The answer to whatever was thrown: a problem document, and a line in the log when it was our fault. */
export function problemResponse(
  error: unknown,
  context: {
    readonly requestId: string;
    readonly method: string;
    readonly path: string;
    readonly logger: Logger;
  },
): Response {
  const refusal = asRefusal(error);
  if (refusal.code === 'internal' || refusal.code === 'unavailable')
    context.logger.error(`a call failed: ${refusal.code}`, error, { requestId: context.requestId });
  const problem = toProblem(
    { code: refusal.code, message: messageOf(refusal, context), details: refusal.error.details },
    { requestId: context.requestId, path: context.path },
  );
  const retryAfterMs = refusal.error.retryAfterMs;
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfterMs === undefined
        ? {}
        : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }),
    },
  });
}

/** What failed, said with the ids that were asked for where the refusal itself names nothing. */
function messageOf(
  { code, error }: { readonly code: WireErrorCode; readonly error: GlimpseError },
  { method, path }: { readonly method: string; readonly path: string },
): string {
  return error.message === errorMeanings[code]
    ? `${method} ${path}: ${error.message}`
    : error.message;
}

/** The code that whatever was thrown is answered by. */
export function codeOf(error: unknown): WireErrorCode {
  return asRefusal(error).code;
}

function asRefusal(error: unknown): { code: WireErrorCode; error: GlimpseError } {
  if (isGlimpseError(error) && isWireCode(error.code)) return { code: error.code, error };
  return { code: 'internal', error: refuse('internal') };
}

function isWireCode(code: GlimpseError['code']): code is WireErrorCode {
  return errorStatuses[code] !== null;
}
