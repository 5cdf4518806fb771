import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Surroundings } from '../backends/probeSurroundings.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import { createActiveSessionSource } from './createActiveSessionSource.js';
import {
  createLoginctlSessionSource,
  type LoginctlOptions,
} from './createLoginctlSessionSource.js';

const run = promisify(execFile);

/** What this system tells of the session: logind on Linux; elsewhere nothing yet, so it counts as active. */
export function selectSessionSource(
  { platform, environment }: Surroundings,
  clock: AgentClock,
  loginctl: LoginctlOptions['loginctl'] = runLoginctl,
): SessionSource {
  if (platform !== 'linux') return createActiveSessionSource();
  return createLoginctlSessionSource({
    // Unset for what the desktop starts by itself; logind then finds the session of the person.
    sessionId: environment['XDG_SESSION_ID'] || undefined,
    loginctl,
    sleep: (durationMs, signal) => clock.sleep(durationMs, signal),
  });
}

async function runLoginctl(args: readonly string[]): Promise<string> {
  return (await run('loginctl', [...args], { timeout: 5_000 })).stdout;
}
