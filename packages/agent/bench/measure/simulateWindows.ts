import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStore } from '../../src/store/openSqliteStore.js';
import { seededRandom } from '../../src/testing/seededRandom.js';
import { startTestAgent } from '../../src/testing/startTestAgent.js';

/** Run with `--expose-gc`: prints the bytes of heap that an agent holds after some windows, and after many more. */
const WARM_UP = 100;
const WINDOWS = Number(process.argv[2] ?? 1_000);
const WINDOW_MS = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'glimpse-growth-'));
const random = seededRandom(5);
const store = openSqliteStore(join(folder, 'agent.db'), {
  ...{ key: new Uint8Array(32), random },
  onUnreadable: (id) => console.error(`${id} cannot be read`),
});
const { clock, server, grabs } = await startTestAgent({ store });
server.startTimer('e1');

await pass(WARM_UP);
const before = held();
await pass(WINDOWS);
const after = held();
console.log(JSON.stringify({ before, after, captures: grabs.length }));
store.close();
rmSync(folder, { recursive: true, force: true });
process.exit();

/** What the pretend server keeps is not the agent's. */
async function pass(windows: number): Promise<void> {
  for (let window = 0; window < windows; window += 1) {
    await clock.turn(WINDOW_MS);
    server.uploads.length = 0;
    server.outcomes.clear();
  }
}

function held(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
