import { spawnSync } from 'node:child_process';

import { contract } from '@glimpse/core';

/**
 * Sends every route thousands of spoilt requests: none may fail the server, hang it, or be answered
 * without a code. The short form runs in `npm test`; this is the same test with more of them.
 */
const REQUESTS = Number(process.argv[2] ?? 10_000);

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'node', 'packages/server/src/malformed.test.ts'],
  { stdio: 'inherit', env: { ...process.env, GLIMPSE_MALFORMED_REQUESTS: String(REQUESTS) } },
);
const routes = Object.keys(contract).length;
console.log(
  status === 0
    ? `${routes} routes, ${REQUESTS} malformed requests each: no status of 500 or above, a code in every refusal`
    : `${routes} routes, ${REQUESTS} malformed requests each: FAILED, see above`,
);
process.exitCode = status ?? 1;
