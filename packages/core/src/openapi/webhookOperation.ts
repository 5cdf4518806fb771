import { webhookEventSchema } from '../webhook/webhookEvent.js';
import { mediaTypeOf } from './exampleOf.js';
import type { JsonSchema } from './jsonSchema.js';

const HEADERS = {
  'webhook-id': 'The same at every attempt: remember it, to know a repetition.',
  'webhook-timestamp': 'Seconds since 1970 at which the call was signed.',
  'webhook-signature':
    '`v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`, one per secret, apart by spaces.',
};

/** The call that the host receives. */
export function webhookOperation(): JsonSchema {
  return {
    operationId: 'tellHost',
    summary: 'Tell the host what became of entries and screenshots',
    description:
      'Answer 2xx within ten seconds once it is kept. Anything else, and the call comes again, later each time; what belongs to one entry comes in order.',
    tags: ['Webhooks'],
    security: [],
    parameters: Object.entries(HEADERS).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': mediaTypeOf(webhookEventSchema, 'output') },
    },
    responses: {
      '2XX': { description: 'It is kept.' },
      '4XX': { description: 'It is not, and will be told again.' },
    },
  };
}
