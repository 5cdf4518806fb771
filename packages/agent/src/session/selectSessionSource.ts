import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Surroundings } from '../backends/probeSurroundings.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import { createActiveSessionSource } from './createActiveSessionSource.js';
import { createLoginctlSessionSource } from './createLoginctlSessionSource.js';

const run = promisify(execFile);

/** What this system tells of the session: logind on Linux; elsewhere nothing yet, so it counts as active. */
export function selectSessionSource(
  { platform, environment }: Surroundings,
  clock: AgentClock,
): SessionSource {
  const sessionId = environment['XDG_SESSION_ID'];
  if (platform !== 'linux' || sessionId === undefined) return createActiveSessionSource();
  return createLoginctlSessionSource({
    sessionId,
    loginctl: async (args) => (await run('loginctl', [...args], { timeout: 5_000 })).stdout,
    sleep: (durationMs, signal) => clock.sleep(durationMs, signal),
  });
}
