import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { API_BASE, contract } from '../contract/contract.js';
import { COMMON_ERRORS, type RouteSpec } from '../contract/route.js';
import { errorStatus } from '../errors/errorCodes.js';
import { openApiDocument } from './openApiDocument.js';

const DOCUMENT = openApiDocument({ version: '1.2.3' });
const ROUTES: [string, RouteSpec][] = Object.entries(contract);

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: string; required: boolean }[];
  readonly requestBody?: { content: Record<string, unknown> };
  readonly responses: Record<string, { description: string; content?: Record<string, unknown> }>;
  readonly security?: readonly unknown[];
}

function operation(name: string): Operation {
  const route = ROUTES.find(([one]) => one === name)?.[1];
  if (route === undefined) throw new Error(`The contract has no route ${name}.`);
  const found = DOCUMENT.paths[route.path]?.[route.method.toLowerCase()];
  return found as unknown as Operation;
}

/** Every value under that key, anywhere in the document. */
function valuesOf(key: string, within: unknown): unknown[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within as Record<string, unknown>).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ]);
}

describe('openApiDocument', () => {
  it('has every route of the contract, under its own name', () => {
    expect(ROUTES.map(([name]) => operation(name).operationId)).toEqual(
      ROUTES.map(([name]) => name),
    );
    const count = Object.values(DOCUMENT.paths).flatMap((methods) => Object.keys(methods)).length;
    expect(count).toBe(ROUTES.length);
  });

  it('points only at what it has', () => {
    const names = Object.keys(DOCUMENT.components.schemas ?? {});
    const references = valuesOf('$ref', DOCUMENT) as string[];
    expect(references.length).toBeGreaterThan(50);
    const lost = references.filter(
      (one) => !names.includes(one.replace('#/components/schemas/', '')),
    );
    expect(lost).toEqual([]);
  });

  it('describes each named schema once, and in full', () => {
    const schemas = Object.entries(DOCUMENT.components.schemas ?? {});
    const empty = schemas.filter(
      ([, schema]) => !('properties' in schema || 'oneOf' in schema || 'anyOf' in schema),
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('declares every parameter in the path, and those alone as needed that are', () => {
    for (const [name, route] of ROUTES) {
      const declared = (operation(name).parameters ?? []).filter((one) => one.in === 'path');
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one);
      expect(declared.map((one) => one.name).sort()).toEqual(inPath.sort());
      expect(declared.every(({ required }) => required)).toBe(true);
    }
    const query = operation('getDayTotals').parameters?.filter((one) => one.in === 'query');
    expect(query?.map(({ name, required }) => [name, required])).toEqual([
      ['time-zone', true],
      ['name', false],
      ['cursor', false],
      ['limit', false],
    ]);
  });

  it('names the status of every code that a route may answer, with what it means', () => {
    for (const [name, route] of ROUTES) {
      const { responses } = operation(name);
      for (const code of [...route.errors, ...COMMON_ERRORS])
        expect(responses[errorStatus(code)]?.description).toContain(`\`${code}\`: `);
      expect(Object.keys(responses)).toContain(String(route.reply.status));
    }
  });

  it('knows every kind of body and reply', () => {
    const typesOf = (name: string) => {
      const { requestBody, responses } = operation(name);
      const ok = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      return [Object.keys(requestBody?.content ?? {}), Object.keys(ok?.content ?? {})];
    };
    expect(typesOf('uploadScreenshot')).toEqual([['multipart/form-data'], ['application/json']]);
    expect(typesOf('getImage')).toEqual([[], ['image/*']]);
    expect(typesOf('getImages')).toEqual([['application/json'], ['multipart/form-data']]);
    expect(typesOf('subscribeEvents')).toEqual([[], ['text/event-stream']]);
    expect(typesOf('deleteTimeEntry')).toEqual([[], []]);
  });

  it('asks for credentials everywhere but to sign in', () => {
    expect(operation('createSession').security).toEqual([]);
    expect(operation('getUser')).not.toHaveProperty('security');
    expect(DOCUMENT.security).toEqual([{ apiKey: [] }, { session: [] }]);
  });

  it('asks of the operator for its own key, and says that it reads no image', () => {
    const asked = ROUTES.filter(([, { access }]) => access === 'operator').map(([name]) => name);
    expect(asked.length).toBeGreaterThan(10);
    for (const name of asked) expect(operation(name).security).toEqual([{ operator: [] }]);
    expect(JSON.stringify(DOCUMENT.components.securitySchemes)).toContain('never reads an image');
  });

  it('shows an example of every JSON body and reply that the contract itself accepts', () => {
    const exampleIn = (part: { content?: Record<string, unknown> } | undefined) =>
      (part?.content?.['application/json'] as { example?: unknown } | undefined)?.example;
    for (const [name, { body, bodyKind = 'json', reply }] of ROUTES) {
      const { requestBody, responses } = operation(name);
      if (body && bodyKind === 'json')
        expect(z.safeParse(body, exampleIn(requestBody)), name).toMatchObject({ success: true });
      if (reply.kind !== 'json') continue;
      const shown = exampleIn(responses[reply.status]);
      expect(z.safeParse(reply.schema, shown), name).toMatchObject({ success: true });
    }
  });

  it('describes the call that the host receives', () => {
    const { post } = DOCUMENT.webhooks.glimpse ?? {};
    expect(JSON.stringify(post)).toContain('webhook-signature');
    expect(JSON.stringify(post)).toContain('#/components/schemas/WebhookEvent');
  });

  it('says where the API is', () => {
    expect(DOCUMENT.servers).toEqual([{ url: API_BASE }]);
    const elsewhere = openApiDocument({ version: '1', baseUrl: 'https://glimpse.example' });
    expect(elsewhere.servers).toEqual([{ url: `https://glimpse.example${API_BASE}` }]);
  });

  it('tells instants, days and zones as what they are, and forbids no field that may come', () => {
    const json = JSON.stringify(DOCUMENT);
    expect(json).toContain('"format":"date-time"');
    expect(json).toContain('"format":"date"');
    expect(json).toContain('Europe/Berlin');
    expect(json).not.toContain('"additionalProperties":false');
    expect(json).not.toContain(String(Number.MAX_SAFE_INTEGER));
    expect(JSON.parse(json)).toEqual(DOCUMENT);
  });
});
