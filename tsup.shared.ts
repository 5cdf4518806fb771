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
  /**
   * Write one file per source file instead of bundles. A bundler then drops every file that nothing
   * asks for; inside one bundle it must keep each schema, because making one is a call. @default false
   */
  perFile?: boolean;
}

const EVERY_FILE = ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/testing/**'];

/**
 * The one tsup configuration of the workspace: ESM, ES2022, source maps. Declarations are written by
 * the compiler afterwards (`tsconfig.build.json`), one per source file.
 * Nothing is cleaned here, because the builds of one package run side by side;
 * `scripts/build.mjs` empties `dist` first.
 */
export function libraryConfig(...builds: LibraryBuild[]): ReturnType<typeof defineConfig> {
  return defineConfig(builds.map(toOptions));
}

function toOptions({
  entry,
  platform = 'neutral',
  client = false,
  perFile = false,
}: LibraryBuild): Options {
  return {
    entry: perFile ? EVERY_FILE : entry,
    bundle: !perFile,
    platform,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: !client && !perFile,
    treeshake: false,
    // JavaScript is minified by the application that bundles it; a style sheet may be served as it is.
    minify: Object.values(entry).every((file) => file.endsWith('.css')),
    // A banner is the only form of the directive that survives bundling.
    ...(client ? { banner: { js: "'use client';" } } : {}),
  };
}
