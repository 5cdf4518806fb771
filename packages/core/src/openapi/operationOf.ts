import { COMMON_ERRORS, type Access, type ReplySpec, type RouteSpec } from '../contract/route.js';
import { errorStatus, type WireErrorCode } from '../errors/errorCodes.js';
import { errorMeanings } from '../errors/errorMeanings.js';
import { toProblem } from '../errors/problem.js';
import { mediaTypeOf } from './exampleOf.js';
import { tagOf } from './tagOf.js';
import { jsonSchemaOf, referenceTo, type JsonSchema } from './jsonSchema.js';

const BINARY = { type: 'string', format: 'binary' } as const;

const ACCESS: Readonly<Record<Access, string>> = {
  anyone: 'Needs no credentials.',
  person: 'For anyone who is signed in, about themselves.',
  member: 'For members of the workspace; of other members’ things an admin alone sees any.',
  admin: 'For admins of the workspace.',
  operator: 'For the operator, with its own key.',
};

/** One route as an OpenAPI operation. */
export function operationOf(name: string, route: RouteSpec): JsonSchema {
  const parameters = [...parametersOf(route, 'params'), ...parametersOf(route, 'query')];
  return {
    operationId: name,
    summary: route.summary,
    description: ACCESS[route.access],
    tags: [tagOf(route)],
    ...securityOf(route.access),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: requestBodyOf(route) } : {}),
    responses: { [route.reply.status]: replyOf(route.reply), ...errorsOf(route) },
  };
}

/** What a caller proves who they are by, where it is not the usual. */
function securityOf(access: Access): JsonSchema {
  if (access === 'anyone') return { security: [] };
  return access === 'operator' ? { security: [{ operator: [] }] } : {};
}

function parametersOf(route: RouteSpec, part: 'params' | 'query'): JsonSchema[] {
  const schema = route[part];
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchemaOf(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, json]) => ({
    name,
    in: part === 'params' ? 'path' : 'query',
    required: part === 'params' || required.includes(name),
    schema: json,
  }));
}

function requestBodyOf({ body, bodyKind = 'json' }: RouteSpec): JsonSchema {
  const schema = body === undefined ? {} : jsonSchemaOf(body, 'input');
  if (bodyKind === 'json' && body)
    return { required: true, content: { 'application/json': mediaTypeOf(body, 'input') } };
  const properties = { metadata: schema, image: BINARY };
  return {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties, required: Object.keys(properties) },
        encoding: { metadata: { contentType: 'application/json' } },
      },
    },
  };
}

function replyOf(reply: ReplySpec): JsonSchema {
  switch (reply.kind) {
    case 'empty':
      return { description: 'Done; nothing more to say.' };
    case 'json':
      return {
        description: 'What was asked for.',
        content: { 'application/json': mediaTypeOf(reply.schema, 'output') },
      };
    case 'image':
      return withContent('The picture.', { 'image/*': BINARY });
    case 'images':
      return withContent('One part per picture, named by its id.', {
        'multipart/form-data': { type: 'object', additionalProperties: BINARY },
      });
    case 'events':
      return withContent('Events as they happen, each `data` one of these as JSON.', {
        'text/event-stream': jsonSchemaOf(reply.schema, 'output'),
      });
  }
}

function withContent(description: string, schemas: Record<string, JsonSchema>): JsonSchema {
  const content = Object.entries(schemas).map(([type, schema]) => [type, { schema }]);
  return { description, content: Object.fromEntries(content) as JsonSchema };
}

/** Refusals, one response per status, each with the codes that it may carry. */
function errorsOf(route: RouteSpec): Record<string, JsonSchema> {
  const byStatus = new Map<number, WireErrorCode[]>();
  for (const code of [...route.errors, ...COMMON_ERRORS]) {
    const status = errorStatus(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `\`${code}\`: ${errorMeanings[code]}`).join('\n\n'),
      content: { 'application/problem+json': problemOf(codes) },
    },
  ]);
  return Object.fromEntries(responses) as Record<string, JsonSchema>;
}

/** A problem with one of these codes, and an example of each. */
function problemOf(codes: readonly WireErrorCode[]): JsonSchema {
  const examples = codes.map((code) => {
    const value = toProblem({ code, message: errorMeanings[code] });
    return [code, { value }];
  });
  return {
    schema: { allOf: [referenceTo('Problem'), { properties: { code: { enum: codes } } }] },
    examples: Object.fromEntries(examples) as JsonSchema,
  };
}
