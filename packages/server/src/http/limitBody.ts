import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../app/refuse.js';
import type { AppEnvironment } from './AppRouter.js';

/**
 * Refuses a body of more than `maxSize` bytes before it is read: by the length it declares, to which
 * the server of every runtime holds it, or by counting where it declares none.
 *
 * @throws payload_too_large
 */
export function limitBody(maxSize: number): MiddlewareHandler<AppEnvironment> {
  const onError = () => {
    throw refuse('payload_too_large');
  };
  const counting = bodyLimit({ maxSize, onError });
  return async (context, next) => {
    const { headers } = context.req.raw;
    const declared = headers.get('content-length');
    // Only to ask whether there is a body makes a stream of it.
    if (declared === null || headers.has('transfer-encoding')) return counting(context, next);
    return Number(declared) > maxSize ? onError() : next();
  };
}
