import type { RouteName } from '../../contract/contract.js';
import type { RouteReply } from '../../contract/routeTypes.js';
import { newId } from '../../ids/newId.js';
import { cryptoRandom } from '../../random/cryptoRandom.js';
import { clientRoutes } from '../routes/clientRoutes.generated.js';
import { createAuthorizer } from './createAuthorizer.js';
import type { ClientAnswer, ClientFetch } from './ClientFetch.js';
import type { CallOptions, GlimpseClientOptions } from './ClientOptions.js';
import { encodeRequest, type RequestParts } from './encodeRequest.js';
import { parseReply } from './parseReply.js';
import { fetchOnce } from './fetchOnce.js';
import { withRetries } from './patience/withRetries.js';
import { sleepMs } from './patience/sleepMs.js';
import type { CallParts, CallResult, SendExtras, StreamRouteName, Transport } from './Transport.js';

const DEFAULT_TIMEOUT_MS = 30_000;

/** Wires encoding, authorisation, time-outs and retries into one {@link Transport}. */
export function createTransport(options: GlimpseClientOptions): Transport {
  const fetch: ClientFetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  const random = options.random ?? cryptoRandom(globalThis.crypto);
  const uploads = {
    stream: options.streamUploads ?? false,
    drawBoundary: () => `glimpse-${newId(random)}`,
  };
  const patience = {
    ...options.retry,
    random,
    sleep: options.sleep ?? sleepMs,
  };
  const authorizer = createAuthorizer(options.auth);

  async function respond(
    name: RouteName,
    parts: RequestParts,
    wishes: CallOptions & SendExtras = {},
  ): Promise<ClientAnswer> {
    const route = clientRoutes[name];
    const request = encodeRequest(route, options.baseUrl, parts, wishes, uploads);
    const timeoutMs =
      route.kind === 'events'
        ? undefined
        : (wishes.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const attempt = () =>
      authorizer.send(
        (credentials) =>
          fetchOnce({ fetch, request, credentials, timeoutMs, signal: wishes.signal }),
        { timeoutMs, signal: wishes.signal },
      );
    // A subscription tries again by itself, and says so.
    const isRetried = route.idempotent && route.kind !== 'events';
    return isRetried ? withRetries(attempt, patience, wishes.signal) : attempt();
  }

  return {
    async call<Name extends RouteName>(
      name: Name,
      parts: CallParts<Name>,
      wishes?: CallOptions & SendExtras,
    ): Promise<CallResult<RouteReply<Name>>> {
      const response = await respond(name, parts, wishes);
      return { reply: await parseReply(name, response), headers: response.headers };
    },
    open: <Name extends StreamRouteName>(
      name: Name,
      parts: CallParts<Name>,
      wishes?: CallOptions & SendExtras,
    ) => respond(name, parts, wishes),
  };
}
