import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = [
  '**/*.test.{ts,tsx}',
  '**/*.browser.test.tsx',
  '**/*.stories.tsx',
  '**/src/testing/**',
  'tests/**',
];

/** Code in which time and chance are always arguments. */
const PURE = [
  'packages/core/src/**',
  'packages/obscure/src/**',
  'packages/server/src/**',
  'packages/react/src/**',
  'packages/mock-server/src/**',
];

/** Where real clocks and generators enter: adapters and composition roots. */
const SHELLS = ['packages/server/src/node/**', '**/adapters/**', '**/real*.ts', '**/system*.ts'];

const NO_HIDDEN_INPUT = 'Take `now` (or a Clock) as an argument, so that a test can turn it.';

const exportForm = [
  {
    selector: 'ExportAllDeclaration',
    message: 'List the exports by hand: the public surface is something we decide.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Use a named export: one name for one thing, everywhere.',
  },
  {
    selector:
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
    message: 'Export a `function` declaration: it is hoisted and has a name in traces.',
  },
];

const zodForm = [
  {
    selector: "ImportDeclaration[source.value='zod/mini'] > ImportSpecifier",
    message: "Write `import * as z from 'zod/mini'`: the `z` object defeats tree-shaking.",
  },
];

const ambientTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_HIDDEN_INPUT },
  { selector: "CallExpression[callee.name='Date']", message: NO_HIDDEN_INPUT },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/*.generated.ts',
    'coverage/',
    'storybook-static/',
    'docs/api/',
    '.storybook/public/',
    '.glimpse/',
    // AssemblyScript: its types and its compiler are others. A test holds it to the TypeScript beside it.
    'packages/obscure/wasm/',
    // Apps of their own: they are compiled from the tarballs by tests/consumers.
    'examples/next-app/',
    'examples/vite-react-18/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for all: a service would check what packages share once per package.
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      // An async function without await is how a memory adapter keeps a port's shape.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Objects come from factories here; their methods do not use `this` and may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              message:
                "Write `import * as z from 'zod/mini'`: full zod adds 91 KB to what a browser loads.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}', 'examples/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.stories.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...exportForm, ...zodForm] },
  },
  {
    files: PURE,
    ignores: [...SHELLS, ...TESTS],
    rules: {
      'no-restricted-syntax': ['error', ...exportForm, ...zodForm, ...ambientTime],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_HIDDEN_INPUT },
        { object: 'performance', property: 'now', message: NO_HIDDEN_INPUT },
        {
          object: 'Math',
          property: 'random',
          message: 'Take `random` as an argument: moments and ids must be unpredictable or fixed.',
        },
      ],
    },
  },
  {
    files: [
      'packages/core/src/**',
      'packages/obscure/src/**',
      'packages/server/src/**',
      'packages/mock-server/src/**',
    ],
    ignores: [
      'packages/server/src/node/**',
      'packages/mock-server/src/{browser,node}.ts',
      'packages/mock-server/src/http/**',
      ...TESTS,
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'navigator',
          'process',
          'Buffer',
          '__dirname',
        ].map((name) => ({
          name,
          message: 'This code runs in browsers, workers and Node alike: Web APIs only.',
        })),
      ],
    },
  },
  {
    files: ['packages/react/**/*.tsx', 'packages/react/**/*.ts', 'examples/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval'],
          ...['clearInterval', 'AbortController', 'AbortSignal', 'Buffer', 'performance', 'module'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
