import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './Mutant.js';
import { listRuleTests, SOURCES } from './ruleFiles.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/glimpse/', import.meta.url));

/** Enough to find a mistake, few enough to look for hundreds of them. */
const PROPERTY_RUNS_SHARE = 0.25;

/**
 * Writes all rule tests, with the rules as they are or with one mistake in them, as one module that
 * exports `runTests`.
 *
 * @returns the module's URL
 */
export async function bundleTests(mutant: Mutant | undefined, name: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const outfile = join(CACHE, `mutation-${process.pid}-${name}.mjs`);
  const tests = listRuleTests(mutant?.file).map((file) => `import './${file}';`);
  await build({
    stdin: {
      contents: [...tests, `export { runTests } from 'vitest';`].join('\n'),
      resolveDir: SOURCES,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    external: ['fast-check', 'temporal-polyfill', 'zod/mini'],
    outfile,
    // The package says that its modules have no side effects; to declare a test is one.
    ignoreAnnotations: true,
    logLevel: 'silent',
    plugins: [mistake(mutant)],
  });
  return pathToFileURL(outfile).href;
}

function mistake(mutant: Mutant | undefined): Plugin {
  return {
    name: 'mistake',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: join(HERE, 'testApi.ts') }));
      onLoad({ filter: /test[/\\]properties\.ts$/ }, () => ({
        loader: 'ts',
        contents: `export const repeatable = (numRuns = 300) =>
          ({ seed: 20261119, numRuns: Math.ceil(numRuns * ${PROPERTY_RUNS_SHARE}), endOnFailure: true });`,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        mutant !== undefined && path === join(SOURCES, mutant.file)
          ? { contents: mutant.source, loader: 'ts' }
          : undefined,
      );
    },
  };
}
