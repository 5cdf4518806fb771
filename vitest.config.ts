import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

const SOURCE = '@glimpse/source';
const inBrowser = { conditions: [SOURCE, ...defaultClientConditions] };
const inNode = { conditions: [SOURCE, ...defaultServerConditions] };
const serviceWorkerFolder = fromRoot('.storybook/public');

export default defineConfig({
  test: {
    // Measured by `vitest run --project node --coverage`, as `npm test` does.
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { 'packages/core/src/**': { lines: 95, branches: 95 } },
    },
    projects: [
      {
        resolve: inNode,
        ssr: { resolve: inNode },
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/*/{src,test,prove}/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, 'tests/{journeys,consumers,storybook}/**'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        publicDir: serviceWorkerFolder,
        resolve: inBrowser,
        optimizeDeps: { include: browserDependencies() },
        test: {
          name: 'browser',
          include: ['{packages,examples}/*/src/**/*.browser.test.tsx'],
          browser: chromium(),
          testTimeout: 30_000,
        },
      },
      {
        // The kit once more, on the oldest React that it promises to work with.
        plugins: [react()],
        publicDir: serviceWorkerFolder,
        cacheDir: fromRoot('node_modules/.vite-react-18'),
        resolve: { ...inBrowser, alias: onReact18() },
        optimizeDeps: { include: browserDependencies() },
        test: {
          name: 'react-18',
          include: ['packages/react/src/**/*.browser.test.tsx'],
          browser: chromium(),
          testTimeout: 30_000,
        },
      },
      {
        plugins: [storybookTest({ configDir: fromRoot('.storybook') })],
        resolve: inBrowser,
        optimizeDeps: { include: browserDependencies() },
        test: { name: 'storybook', browser: chromium(), testTimeout: 30_000 },
      },
      {
        resolve: inNode,
        ssr: { resolve: inNode },
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/{journeys,consumers,storybook}/**/*.test.ts'],
          // One screen, one server port, one person: journeys run one after another.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

function fromRoot(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** The system's Chromium, quiet and without network, so that no browser is downloaded. */
function chromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: 'chromium' as const }],
    provider: playwright({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  };
}

/** Sends every import of React, those of libraries as well, to the workspace that has 18. */
function onReact18() {
  return ['react', 'react-dom'].map((name) => ({
    find: new RegExp(`^${name}(?=$|/)`),
    replacement: fromRoot(`tests/react-18/node_modules/${name}`),
  }));
}

/** Named ahead, so that Vite does not reload the page when it meets one in the middle of a test. */
function browserDependencies(): string[] {
  return [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@glimpse/react > zustand',
    '@tanstack/react-query',
    '@glimpse/server > hono',
    '@glimpse/core > zod/mini',
    'msw',
    'msw/browser',
  ];
}
