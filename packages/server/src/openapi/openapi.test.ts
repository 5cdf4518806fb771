import { contract } from '@glimpse/core';
import { openApiDocument } from '@glimpse/core/openapi';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../test/createWorld.js';

describe('the OpenAPI document', () => {
  it('is valid, and nothing in it is warned of', { timeout: 60_000 }, async () => {
    const { app } = await createWorld();
    const source = await (await app.request('/openapi.json')).text();
    const config = await createConfig({
      extends: ['recommended-strict'],
      // `days/{day}` and `{screenshotId}/image` cannot meet: no day is called "image".
      rules: { 'no-ambiguous-paths': 'off' },
    });
    const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('is served as data and as a page', async () => {
    const { app } = await createWorld();
    expect(await (await app.request('/openapi.json')).json()).toEqual(
      openApiDocument({ version: '1' }),
    );
    const page = await app.request('/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    const text = await page.text();
    expect(text).toContain('/api/v1/workspaces/{workspaceId}/screenshots/deletion-plan');
    for (const name of Object.keys(contract)) expect(text).toContain(`<article id="${name}">`);
    expect(text).toContain('Checkout redesign');
    expect(text).not.toMatch(/<script|https?:/);
  });
});
