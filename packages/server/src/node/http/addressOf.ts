import type { HttpBindings } from '@hono/node-server';

/** Who calls: the other end of the connection, or whom the trusted proxy in front names last. */
export function addressOf(
  request: Request,
  bindings: unknown,
  trustsProxy: boolean,
): string | undefined {
  const forwarded = trustsProxy ? request.headers.get('x-forwarded-for') : null;
  const nearest = forwarded?.split(',').at(-1)?.trim();
  return nearest || (bindings as HttpBindings | undefined)?.incoming.socket.remoteAddress;
}
