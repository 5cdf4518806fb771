import {
  COMMON_ERRORS,
  errorMeanings,
  errorStatus,
  toProblem,
  type Access,
  type RouteName,
  type RouteSpec,
  type WireErrorCode,
} from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import { toJsonSchema, type JsonSchema } from './jsonSchema.js';

/** One operation of the document. */
export type Operation = Readonly<Record<string, unknown>>;

/** Describes a route of the contract as an OpenAPI operation. */
export function describeOperation(name: RouteName, spec: RouteSpec): Operation {
  const parameters = [...parametersOf(spec.params, 'path'), ...parametersOf(spec.query, 'query')];
  return {
    operationId: name,
    summary: spec.summary,
    security: securityOf(spec.access),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(spec.body ? { requestBody: bodyOf(spec) } : {}),
    responses: { [spec.reply.status]: replyOf(spec.reply), ...problemsOf(spec) },
  };
}

function securityOf(access: Access): readonly JsonSchema[] {
  if (access === 'anyone') return [];
  return access === 'operator' ? [{ operator: [] }] : [{ apiKey: [] }, { session: [] }];
}

function parametersOf(schema: RouteSpec['query'], place: 'path' | 'query'): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJsonSchema(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

function bodyOf({ body, bodyKind }: RouteSpec): JsonSchema {
  const schema = body ? toJsonSchema(body, 'input') : {};
  if (bodyKind !== 'upload') return { required: true, content: { 'application/json': { schema } } };
  const image = { type: 'string', format: 'binary', description: 'WebP, JPEG, PNG or AVIF.' };
  return {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: { metadata: schema, image },
          required: ['metadata', 'image'],
        },
        encoding: { metadata: { contentType: 'application/json' } },
      },
    },
  };
}

function replyOf(reply: RouteSpec['reply']): JsonSchema {
  switch (reply.kind) {
    case 'json':
      return {
        description: 'Done.',
        content: { 'application/json': { schema: toJsonSchema(reply.schema, 'output') } },
      };
    case 'empty':
      return { description: 'Done; there is nothing to say.' };
    case 'image':
      return { description: 'The picture.', content: { 'image/*': { schema: binary } } };
    case 'images':
      return {
        description: 'One part per picture, named by its id.',
        content: {
          'multipart/form-data': { schema: { type: 'object', additionalProperties: binary } },
        },
      };
    case 'events':
      return {
        description: 'Server-sent events; the `data` of each is an event as below.',
        content: { 'text/event-stream': { schema: toJsonSchema(reply.schema, 'output') } },
      };
  }
}

const binary = { type: 'string', format: 'binary' } as const;

/** Every way the route refuses or fails, by status, with an example of each code. */
function problemsOf({ errors }: RouteSpec): Record<string, JsonSchema> {
  const codes = [...new Set<WireErrorCode>([...errors, ...COMMON_ERRORS])];
  return Object.fromEntries(
    [...groupBy(codes, errorStatus)].map(([status, own]) => [
      String(status),
      {
        description: own.map((code) => `\`${code}\`: ${errorMeanings[code]}`).join('\n\n'),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(own.map((code) => [code, { value: exampleOf(code) }])),
          },
        },
      },
    ]),
  );
}

function exampleOf(code: WireErrorCode) {
  return toProblem({ code, message: errorMeanings[code] });
}
