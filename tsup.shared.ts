import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

/** What one build of a package may choose; everything else is the same for all of them. */
export interface LibraryBuild {
  /** Bundles: output name without extension to source file. */
  entry?: Record<string, string>;
  /**
   * Source files to write one by one, as globs, instead of bundles. A host's bundler then drops every
   * file that nothing asks for; inside one bundle it must keep whatever is made by a call.
   */
  files?: string[];
  /** `neutral` code runs in browsers, workers and Node alike. @default 'neutral' */
  platform?: 'neutral' | 'node' | 'browser';
  /** Put `'use client'` on every file of this build. @default false */
  client?: boolean;
  /**
   * `program` is for what is started as its own process and imported by nobody: one CommonJS file,
   * which Node starts with a fifth less CPU time than modules. `application` is for what is started
   * and stays: modules, with the parts of our own packages and of zod that it needs and no more, made
   * small, since what is loaded stays in memory. @default 'library'
   */
  kind?: 'library' | 'program' | 'application';
}

const NOT_SHIPPED = [
  '!src/**/*.{test,test-d,stories}.{ts,tsx}',
  '!src/testing/**',
  '!src/**/test/**',
];

/**
 * The one tsup configuration of the workspace: ESM, ES2022, source maps. Declarations are written by
 * the compiler afterwards (`tsconfig.build.json`), one per source file.
 * Nothing is cleaned here, because the builds of one package run side by side;
 * `scripts/build.mjs` empties `dist` first.
 */
export function libraryConfig(...builds: LibraryBuild[]): ReturnType<typeof defineConfig> {
  return defineConfig(builds.map(toOptions));
}

/** Packages whose code goes into a build. Our own are modules, which a CommonJS program cannot load. */
const COPIED: Record<NonNullable<LibraryBuild['kind']>, RegExp[]> = {
  library: [],
  program: [/^@glimpse\//],
  application: [/^@glimpse\//, /^zod/],
};

function toOptions({
  entry = {},
  files,
  platform = 'neutral',
  client = false,
  kind = 'library',
}: LibraryBuild): Options {
  return {
    entry: files ? [...files, ...NOT_SHIPPED] : entry,
    bundle: files === undefined,
    esbuildOptions: (options) => {
      options.outbase = 'src';
    },
    platform,
    format: kind === 'program' ? 'cjs' : 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: files === undefined && kind !== 'program',
    noExternal: COPIED[kind],
    treeshake: false,
    // JavaScript is minified by the application that bundles it; a style sheet may be served as it is.
    minify: kind === 'application' || Object.values(entry).some((file) => file.endsWith('.css')),
    // A banner is the only form of the directive that survives the build.
    ...(client ? { banner: { js: "'use client';" } } : {}),
  };
}
