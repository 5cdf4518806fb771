import { contract, type RouteName } from '@glimpse/core';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../test/createWorld.js';
import { createOpenApiDocument } from './createOpenApiDocument.js';

describe('the OpenAPI document', () => {
  const document = createOpenApiDocument();
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

  it('describes every route of the contract once', () => {
    const names = operations.map(({ operationId }) => operationId as string).sort();
    expect(names).toEqual(Object.keys(contract).sort());
  });

  it('describes every name in a path as a required parameter', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        const described = (parameters as { name: string; in: string; required: boolean }[]).filter(
          (one) => one.in === 'path',
        );
        expect(described.map(({ name }) => name)).toEqual(inPath);
        expect(described.every(({ required }) => required)).toBe(true);
      }
    }
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const found = reference
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('names every code that a route declares, each with an example', () => {
    for (const name of Object.keys(contract) as RouteName[]) {
      const operation = operations.find(({ operationId }) => operationId === name);
      const text = JSON.stringify(operation?.responses);
      for (const code of contract[name].errors) expect(text, name).toContain(`"${code}":{"value"`);
    }
  });

  it('keeps defaults and bounds of a query', () => {
    const list = document.paths['/api/v1/workspaces/{workspaceId}/users']?.get?.parameters;
    expect(list).toContainEqual({
      name: 'page-size',
      in: 'query',
      required: false,
      schema: expect.objectContaining({ default: 50, minimum: 1, maximum: 1000 }) as unknown,
    });
  });

  it('is served as data and as a page', async () => {
    const { app } = await createWorld();
    expect(await (await app.request('/openapi.json')).json()).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
    const page = await app.request('/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('/workspaces/{workspaceId}/screenshots/deletion-plan');
  });
});
