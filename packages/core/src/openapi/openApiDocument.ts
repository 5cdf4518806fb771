import { API_BASE, contract } from '../contract/contract.js';
import type { RouteSpec } from '../contract/route.js';
import { jsonSchemaOf, type JsonSchema } from './jsonSchema.js';
import { operationOf } from './operationOf.js';
import { tags } from './tagOf.js';
import { webhookOperation } from './webhookOperation.js';
import { schemaNames } from './schemaNames.js';

/** An OpenAPI 3.1 document, as plain data to be written as JSON. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: JsonSchema;
  readonly servers: readonly JsonSchema[];
  readonly security: readonly JsonSchema[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  /** Path to method, in lower case, to operation. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  /** What the server calls at the host. */
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

/**
 * The whole API as an OpenAPI 3.1 document, made from the contract table, so that it can say nothing
 * that the server does not do. It weighs as much as all schemas: keep it out of what a page loads.
 *
 * @param input.version the version of the server that serves it
 * @param input.baseUrl where that server is; by default the document stands beside its API
 * @example
 * const body = JSON.stringify(openApiDocument({ version: '1.0.0' }));
 */
export function openApiDocument(input: {
  readonly version: string;
  readonly baseUrl?: string | undefined;
}): OpenApiDocument {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const routes: [string, RouteSpec][] = Object.entries(contract);
  for (const [name, route] of routes) {
    const methods = (paths[route.path] ??= {});
    methods[route.method.toLowerCase()] = operationOf(name, route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Glimpse',
      version: input.version,
      summary: 'Screenshots of tracked work that people can live with.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${input.baseUrl ?? ''}${API_BASE}` }],
    security: [{ apiKey: [] }, { session: [] }],
    tags,
    paths,
    webhooks: { glimpse: { post: webhookOperation() } },
    components: {
      schemas: Object.fromEntries(
        [...schemaNames].map(([schema, name]) => [
          name,
          jsonSchemaOf(schema, 'output', { inline: true }),
        ]),
      ),
      securitySchemes: {
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Api-Key',
          description: 'A person’s key for programs.',
        },
        session: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The token of a session (`POST /auth/session`), or one that the host signed.',
        },
        operator: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Api-Key',
          description: 'The key of the host’s back end. It never reads an image.',
        },
      },
    },
  };
}
