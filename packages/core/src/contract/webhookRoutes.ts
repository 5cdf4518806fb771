import * as z from 'zod/mini';
import { workspaceIdSchema } from '../ids/ids.js';
import { instantSchema } from '../time/instantSchema.js';
import {
  deliveryIdSchema,
  deliveryStateSchema,
  webhookDeliverySchema,
} from '../webhook/webhookEvent.js';
import { route } from './route.js';

const known = ['unauthenticated', 'session_expired', 'forbidden'] as const;

/** What the host was told by webhook, and telling it again. */
export const webhookRoutes = {
  listDeliveries: route({
    method: 'GET',
    path: '/operator/webhook-deliveries',
    summary:
      'List what the host was told or is to be told, newest first; `state=dead` is what was given up',
    access: 'operator',
    query: z.object({
      state: z.optional(deliveryStateSchema),
      workspace: z.optional(workspaceIdSchema),
      cursor: z.optional(deliveryIdSchema),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
    }),
    reply: {
      kind: 'json',
      status: 200,
      schema: z.object({
        deliveries: z.array(webhookDeliverySchema),
        nextCursor: z.nullable(z.string()),
      }),
    },
    errors: known,
    idempotent: true,
  }),
  replayDeliveries: route({
    method: 'POST',
    path: '/operator/webhook-deliveries/replay',
    summary: 'Tell the host again: these deliveries, all that were given up, or all since a moment',
    access: 'operator',
    body: z.union([
      z.object({ ids: z.array(deliveryIdSchema).check(z.minLength(1), z.maxLength(1000)) }),
      z.object({ state: z.literal('dead') }),
      z.object({ since: instantSchema }),
    ]),
    reply: { kind: 'json', status: 200, schema: z.object({ replayed: z.int() }) },
    errors: known,
    idempotent: true,
  }),
};
