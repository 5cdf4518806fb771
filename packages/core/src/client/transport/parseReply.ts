import { contract, type RouteName } from '../../contract/contract.js';
import type { RouteSpec } from '../../contract/route.js';
import type { RouteReply } from '../../contract/routeTypes.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { describeIssues, issuesOf } from './issues.js';

/**
 * Reads a reply by the route's schema. Fields it does not know are dropped, so an older client works
 * with a newer server; what is missing is named.
 *
 * @throws GlimpseError `invalid_reply`
 */
export async function parseReply<Name extends RouteName>(
  name: Name,
  response: Response,
): Promise<RouteReply<Name>> {
  const spec: RouteSpec = contract[name];
  if (spec.reply.kind !== 'json') return asReply<Name>(undefined);
  const body: unknown = await response.json().catch(() => undefined);
  const result = spec.reply.schema.safeParse(body);
  if (result.success) return asReply<Name>(result.data);
  const issues = issuesOf(result.error, 'reply');
  throw new GlimpseError(
    'invalid_reply',
    `“${spec.summary}” was answered with something this client cannot read: ${describeIssues(issues)}. Client and server may be of different versions.`,
    {
      status: response.status,
      requestId: response.headers.get('x-request-id') ?? undefined,
      details: { issues },
      cause: result.error,
    },
  );
}

/** Holds because the value was just parsed by the schema that the type is inferred from. */
function asReply<Name extends RouteName>(value: unknown): RouteReply<Name> {
  return value as RouteReply<Name>;
}
