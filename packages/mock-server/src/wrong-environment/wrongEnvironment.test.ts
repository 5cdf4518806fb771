import { fileURLToPath } from 'node:url';
import { build, type Platform } from 'esbuild';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles an import as a host's bundler for that platform does, and runs what came of it. */
async function load(statement: string, platform: Platform): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: PACKAGE },
    ...{ bundle: true, write: false, format: 'esm', platform, logLevel: 'silent' },
    conditions: ['@glimpse/source'],
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

describe('an entry point in the wrong environment', () => {
  it('says at once that there are no service workers in Node', async () => {
    const statement = `import { startMockWorker } from '@glimpse/mock-server/browser'; startMockWorker();`;
    await expect(load(statement, 'node')).rejects.toThrow(/this is Node, .*mock-server\/node/s);
  });

  it.each(['startMockListener', 'serveMock'])(
    'says at once that %s does not work in a browser',
    async (name) => {
      const statement = `import { ${name} } from '@glimpse/mock-server/node'; ${name}();`;
      await expect(load(statement, 'browser')).rejects.toThrow(/this is a browser, .*\/browser/s);
    },
  );

  it('says so although nothing of it is used', async () => {
    const found = import('@glimpse/mock-server/browser');
    await expect(found).rejects.toThrow(/this is Node/);
  });
});
