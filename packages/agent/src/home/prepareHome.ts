import { chmod, mkdir } from 'node:fs/promises';

import type { AgentHome } from './agentHome.js';

/**
 * Makes the home, for its owner alone.
 *
 * @throws Error naming the folder when it cannot be made
 */
export async function prepareHome({ folder }: AgentHome): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  } catch (cause) {
    throw new Error(
      `The agent's folder ${folder} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        'Make it writable, or name another one in GLIMPSE_AGENT_HOME.',
      { cause },
    );
  }
}
