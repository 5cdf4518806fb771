import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCore, type BuiltCore } from '../testing/buildCore.js';
import { USER } from '../testing/quickClient.js';
import { answerJson, answerProblem, startScriptedServer } from '../testing/startScriptedServer.js';

/** All that the client may rely on: fetch, streams and crypto, and the timers that every runtime has. */
const FETCH_STREAMS_CRYPTO = {
  ...{ fetch, Headers, Request, Response, FormData, Blob, URLSearchParams },
  ...{ AbortController, AbortSignal, ReadableStream, TransformStream, TextEncoder, TextDecoder },
  ...{ crypto, setTimeout, clearTimeout },
};

/** What tells the runtimes apart; the client is to look at none of it. */
const RUNTIMES = {
  'a bare runtime': {},
  'a worker': { WorkerGlobalScope: class {}, importScripts: () => undefined },
  'a Deno-like runtime': { Deno: { version: { deno: '2.0.0' } } },
};

const EVENT = {
  type: 'timer.started',
  at: '2026-11-19T09:00:00Z',
  userId: 'u1',
  timeEntryId: 'e1',
};

/** Talks to the server in each way the client knows: JSON, a refusal, a picture, an upload, events. */
const TALK = `(async () => {
  const client = glimpse.createGlimpseClient({ baseUrl, auth: { kind: 'apiKey', key: 'k' } });
  const { name } = await client.user.get();
  const refusal = await client.user.get().catch((error) => error.code);
  const image = await client.screenshots.image({ workspaceId: 'w1', screenshotId: 's1' });
  const upload = { workspaceId: 'w1', screenshotId: 's1', metadata: {}, image };
  const refused = await client.screenshots.upload(upload).catch((error) => error.code);
  const event = await new Promise((onEvent) => {
    const heard = (event) => { subscription.close(); onEvent(event.type); };
    const subscription = client.events.subscribe({ workspaceId: 'w1' }, { onEvent: heard });
  });
  return { name, refusal, image: await image.text(), refused, event };
})()`;

describe('the built client', () => {
  let built: BuiltCore;
  let script: string;
  beforeAll(async () => {
    built = await buildCore();
    script = await asOneScript(built.pathOf('client/index.js'));
  }, 120_000);
  afterAll(() => built?.remove());

  test('none of the built files asks for a module of Node', () => {
    const asking = [...built.files].filter(([, text]) =>
      /\bfrom\s*["']node:|\bimport\s*\(?\s*["']node:|\brequire\s*\(/.test(text),
    );
    expect(asking.map(([name]) => name)).toEqual([]);
    expect(built.files.size).toBeGreaterThan(80);
  });

  test('needs no other package, the schema library included', () => {
    expect(script).not.toMatch(/\bfrom\s*["']|\brequire\(|\bzod\b/);
  });

  test.each(Object.entries(RUNTIMES))(
    'works in %s, with fetch, streams and crypto alone',
    async (_, globals) => {
      const server = await startScriptedServer([
        answerJson(USER),
        answerProblem('session_expired', 401),
        (response) => response.writeHead(200, { 'content-type': 'image/webp' }).end('a picture'),
        answerProblem('window_taken', 409),
        (response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' });
          response.write(`id: 1\ndata: ${JSON.stringify(EVENT)}\n\n`);
        },
      ]);
      const { baseUrl } = server;
      const realm = createContext({ ...FETCH_STREAMS_CRYPTO, ...globals, baseUrl });
      const told: unknown = await new Script(`${script}\n${TALK}`).runInContext(realm);
      expect(told).toEqual({
        name: 'Bea Castellano',
        refusal: 'session_expired',
        image: 'a picture',
        refused: 'window_taken',
        event: 'timer.started',
      });
      await server.close();
    },
  );
});

/** Realms take scripts, not modules: the built files joined as they are, other packages left outside. */
async function asOneScript(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'neutral',
    format: 'iife',
    globalName: 'glimpse',
  });
  return result.outputFiles[0]?.text ?? '';
}
