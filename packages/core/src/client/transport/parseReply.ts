import type { RouteName } from '../../contract/contract.js';
import type { RouteReply } from '../../contract/routeTypes.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { checkReply } from '../routes/checkReply.js';
import { clientRoutes } from '../routes/clientRoutes.generated.js';
import type { ClientAnswer } from './ClientFetch.js';
import { parseJson } from './parseJson.js';

const SHOWN = 3;

/**
 * Reads a reply as the contract describes it. Fields it does not know are tolerated, so an older
 * client works with a newer server; what is missing is named.
 *
 * @throws GlimpseError `invalid_reply`
 */
export async function parseReply<Name extends RouteName>(
  name: Name,
  response: ClientAnswer,
): Promise<RouteReply<Name>> {
  const { kind, method, path } = clientRoutes[name];
  if (kind !== 'json') return asReply<Name>(undefined);
  const body = parseJson(await response.text());
  const issues = checkReply(name, body);
  if (issues.length === 0) return asReply<Name>(body);
  const shown = issues.slice(0, SHOWN).map((issue) => `${issue.path} is no ${issue.expected}`);
  throw new GlimpseError(
    'invalid_reply',
    `${method} ${path} was answered with something this client cannot read: ${shown.join('; ')}. Client and server may be of different versions.`,
    {
      status: response.status,
      requestId: response.headers.get('x-request-id') ?? undefined,
      details: { issues },
    },
  );
}

/** Holds because the value was just checked against the shape made from the schema of that type. */
function asReply<Name extends RouteName>(value: unknown): RouteReply<Name> {
  return value as RouteReply<Name>;
}
