import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Modules that talk to others, or start what could: none of them belongs beside a sharp picture. */
const NETWORK = /^(node:)?(http2?|https|net|tls|dgram|dns|inspector|worker_threads|cluster)(\/|$)/;
/** Folders of the agent that know the server, the person's secrets, or what was kept. */
const SECRETS =
  /src\/(account|cli|credentials|local|server-link|session|situation|spool|store|tracker|upload)\//;

/** What reads and packs pictures; anything else of others would be copied into the bundle, and be seen. */
const READERS = ['@napi-rs/image', 'koffi', 'node-screenshots', 'screenshot-desktop'];

test('C4 the process that sees the screen has nothing in it that talks to a network or reads a credential', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('captureChild.ts', import.meta.url))],
    ...{ bundle: true, write: false, metafile: true, platform: 'node', format: 'cjs' },
    conditions: ['@glimpse/source'],
    external: [...READERS],
  });
  const [output] = Object.values(metafile.outputs);
  const own = Object.keys(output?.inputs ?? {});
  const foreign = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external === true)
    .map(({ path }) => path);

  expect(own.some((path) => path.endsWith('captureEveryDisplay.ts'))).toBe(true);
  expect(own.filter((path) => SECRETS.test(path))).toEqual([]);
  expect(foreign).toContain('node-screenshots');
  expect(foreign.filter((path) => NETWORK.test(path))).toEqual([]);
  expect(own.filter((path) => path.includes('node_modules/'))).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\bfetch\(|WebSocket|EventSource/);
});
