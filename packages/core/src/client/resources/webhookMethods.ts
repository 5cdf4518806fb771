import type { RouteInput } from '../../contract/routeTypes.js';
import type { WebhookDelivery } from '../../webhook/webhookEvent.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';

/** The operator's view of what the host was told. */
export function webhookMethods(transport: Transport) {
  return {
    /** What the host was told or is to be told, newest first; `state: 'dead'` is what was given up. */
    listDeliveries: async (
      query: RouteInput<'listDeliveries', 'query'> = {},
      options?: CallOptions,
    ): Promise<{ deliveries: WebhookDelivery[]; nextCursor: string | null }> =>
      (await transport.call('listDeliveries', { query }, options)).reply,
    /** Tells the host again; answers how many deliveries that is. */
    replayDeliveries: async (
      body: RouteInput<'replayDeliveries', 'body'>,
      options?: CallOptions,
    ): Promise<number> =>
      (await transport.call('replayDeliveries', { body }, options)).reply.replayed,
  };
}
