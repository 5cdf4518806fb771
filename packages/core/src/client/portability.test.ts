import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { answerJson, startScriptedServer } from '../testing/startScriptedServer.js';
import { USER } from '../testing/quickClient.js';

/** All that a worker-like runtime offers; `setTimeout` belongs to every one of them. */
const GLOBALS = {
  fetch,
  Headers,
  Request,
  Response,
  FormData,
  Blob,
  URLSearchParams,
  AbortController,
  AbortSignal,
  ReadableStream,
  TransformStream,
  TextEncoder,
  TextDecoder,
  crypto,
  setTimeout,
  clearTimeout,
};

async function bundled(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    format: 'iife',
    globalName: 'glimpse',
    conditions: ['@glimpse/source'],
    footer: { js: 'glimpse;' },
  });
  return result.outputFiles[0]?.text ?? '';
}

test('the client needs no node: module, no DOM and no schema library', async () => {
  const code = await bundled();
  expect(code).not.toMatch(
    /\brequire\(|from ["']node:|\bprocess\.|\bBuffer\.|\bwindow\.|\bdocument\.|\bXMLHttpRequest\b/,
  );
  expect(code).not.toContain('zod');
});

test('the client works with fetch, streams and crypto alone', async () => {
  const server = await startScriptedServer([answerJson(USER)]);
  const context = createContext({ ...GLOBALS, baseUrl: server.baseUrl });
  const code = `${await bundled()}
    glimpse.createGlimpseClient({ baseUrl, auth: { kind: 'apiKey', key: 'k' } }).user.get()`;
  const user: unknown = await new Script(code).runInContext(context);
  expect(user).toMatchObject({ name: 'Bea Castellano' });
  await server.close();
});
