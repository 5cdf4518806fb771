import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const LOCALES = ['en', 'de', 'es', 'fr', 'ar', 'ja'].map((locale) => `locales/${locale}`);

test.each(['queries', ...LOCALES])('@glimpse/react/%s needs no React', async (entry) => {
  const { metafile, errors } = await build({
    stdin: { contents: `export * from '@glimpse/react/${entry}';`, resolveDir: PACKAGE },
    ...{ bundle: true, write: false, metafile: true, format: 'esm', logLevel: 'silent' },
    conditions: ['@glimpse/source'],
    external: ['react', 'react-dom', '@tanstack/*'],
  });
  expect(errors).toEqual([]);
  const needed = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  expect(needed).toEqual([]);
  expect(Object.keys(metafile.inputs).length).toBeGreaterThan(1);
});
