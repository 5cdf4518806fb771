import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

/** What one build of a package may choose; everything else is the same for all of them. */
export interface LibraryBuild {
  /** Output name without extension to source file. */
  entry: Record<string, string>;
  /** `neutral` code runs in browsers, workers and Node alike. @default 'neutral' */
  platform?: 'neutral' | 'node' | 'browser';
  /** Put `'use client'` on every file of this build. @default false */
  client?: boolean;
  /** Write type declarations. @default true */
  types?: boolean;
  /**
   * Write one file per source file instead of bundles. A bundler then drops every file that nothing
   * asks for; inside one bundle it must keep each schema, because making one is a call. @default false
   */
  perFile?: boolean;
}

/**
 * The one tsup configuration of the workspace: ESM, ES2022, source maps, bundled declarations.
 * Nothing is cleaned here, because the builds of one package run side by side;
 * `scripts/build.mjs` empties `dist` first.
 */
export function libraryConfig(...builds: LibraryBuild[]): ReturnType<typeof defineConfig> {
  return defineConfig(
    builds.flatMap((build) => (build.perFile ? perFileOptions(build) : toOptions(build))),
  );
}

function perFileOptions(build: LibraryBuild): Options[] {
  const options = toOptions(build);
  const entry = ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/testing/**'];
  return [
    { ...options, entry, bundle: false, splitting: false, dts: false },
    { ...options, dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
  ];
}

function toOptions({ entry, platform = 'neutral', client = false, types = true }: LibraryBuild) {
  return {
    entry,
    platform,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: !client,
    treeshake: false,
    // tsup sets baseUrl itself, which TypeScript 6 calls deprecated.
    dts: types ? { compilerOptions: { ignoreDeprecations: '6.0' } } : false,
    // JavaScript is minified by the application that bundles it; a style sheet may be served as it is.
    minify: Object.values(entry).every((file) => file.endsWith('.css')),
    // A banner is the only form of the directive that survives bundling.
    ...(client ? { banner: { js: "'use client';" } } : {}),
  } satisfies Options;
}
