/**
 * The arrows between the packages. Each rule says why it is there.
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Code that is never shipped: it may look at anything that a test needs. */
const TESTS = '\\.(test|test-d|stories)\\.tsx?$|^packages/core/src/testing/|/test/|^tests/';
const NODE_SIDE =
  '^packages/server/src/(node|testing)/|^packages/mock-server/src/http/|^packages/agent/';
/** The sources of one package, whether or not they were reached through its exports map. */
const sources = (name) => `^packages/${name}/src/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no bottom to read from, and its parts can only be changed together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-depends-on-zod-only',
      comment:
        'The rules run in browsers, workers, the server and the agent. Whatever core pulls in, all of them carry.',
      severity: 'error',
      from: { path: sources('core'), pathNot: TESTS },
      to: { pathNot: [sources('core'), '(^|/)node_modules/zod/'] },
    },
    {
      name: 'obscure-depends-on-nothing',
      comment:
        'It sees the sharp screen. Whoever wants to know what becomes of it has one package to read.',
      severity: 'error',
      from: { path: sources('obscure'), pathNot: TESTS },
      to: { pathNot: sources('obscure') },
    },
    {
      name: 'node-only-at-the-edges',
      comment:
        'Only server/src/node, server/src/testing, mock-server/src/http and the agent run on Node alone. The rest must work behind a service worker.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [NODE_SIDE, TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'neutral-server-without-drivers',
      comment:
        'createApp runs in the browser behind the mock server; databases, sockets and native modules come in through ports.',
      severity: 'error',
      from: { path: sources('server'), pathNot: [NODE_SIDE, TESTS] },
      to: {
        path: [
          'packages/server/src/(node|testing)/',
          'node_modules/(@hono/node-server|libsql|kysely|pg|sharp|pino|@node-rs|vitest)/',
        ],
      },
    },
    {
      name: 'server-stands-alone',
      comment: 'The server knows the contract, not who calls it.',
      severity: 'error',
      from: { path: sources('server') },
      to: { path: '^packages/(react|agent|mock-server)/' },
    },
    {
      name: 'agent-stands-alone',
      comment:
        'The agent talks to the server over HTTP, so that either can be replaced or updated.',
      severity: 'error',
      from: { path: sources('agent'), pathNot: TESTS },
      to: { path: '^packages/(react|server|mock-server)/' },
    },
    {
      name: 'react-stands-alone',
      comment: 'A host loads the kit into its page; server or agent code has no place there.',
      severity: 'error',
      from: { path: sources('react'), pathNot: TESTS },
      to: { path: '^packages/(agent|server|mock-server)/' },
    },
    {
      name: 'mock-server-uses-the-neutral-server',
      comment:
        'The mock is the real app over memory; a driver would not load in a service worker page.',
      severity: 'error',
      from: { path: sources('mock-server'), pathNot: TESTS },
      to: { path: ['packages/server/src/(node|testing)/', '^packages/(react|agent)/'] },
    },
    {
      name: 'host-app-is-a-host',
      comment:
        'The example shows what a host may rely on: the kit and core, through their public names.',
      severity: 'error',
      from: { path: '^examples/host-app/src/', pathNot: TESTS },
      to: { path: '^packages/(agent|server|mock-server)/' },
    },
    {
      name: 'verbs-never-import-adapters',
      comment: 'A verb is handed its ports, so that every engine runs under the same decisions.',
      severity: 'error',
      from: {
        path: sources('server'),
        pathNot: [NODE_SIDE, TESTS, '/adapters/', '^packages/server/src/(index|createApp)\\.ts$'],
      },
      to: { path: 'packages/server/src/adapters/' },
    },
    {
      name: 'rules-never-import-the-contract',
      comment:
        'Routes are built from rules and schemas; a rule that knew its route could not be reused.',
      severity: 'error',
      from: {
        path: sources('core'),
        pathNot: [
          TESTS,
          '^packages/core/src/(contract|client|event|openapi)/',
          '^packages/core/src/index\\.ts$',
        ],
      },
      to: { path: 'packages/core/src/(contract|client)/' },
    },
    {
      name: 'no-deep-imports-across-packages',
      comment: 'Another package is its exports map; its files may move any day.',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: '^packages/$2/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'shipped-code-declares-what-it-uses',
      comment:
        'A package found only because the workspace hoists it is missing for whoever installs ours.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [TESTS, '/testing/'] },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        // A peer is listed twice: for the host to bring, and for us to test with.
        dependencyTypesNot: ['npm-peer'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that resolves to nothing breaks in someone else’s bundler first.',
      severity: 'error',
      from: { path: '^(packages|examples|tests)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(dist|coverage|storybook-static)/|^examples/(next-app|vite-react-18)/',
    },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@glimpse/source', 'import', 'browser', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json', '.css'],
    },
  },
};
