import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where one agent keeps what is its own. */
export interface AgentHome {
  /** The folder, for its owner alone. */
  readonly folder: string;
  /** Server, person and workspace; nothing secret. */
  readonly accountFile: string;
  /** Captures that wait, windows, notes. */
  readonly databaseFile: string;
  /** How to reach the agent that runs now. */
  readonly runningFile: string;
  /** Files that a capture cannot do without on some systems; empty between captures (C4). */
  readonly scratchFolder: string;
}

/** The agent's home: `GLIMPSE_AGENT_HOME`, or the usual place of the system for such things. */
export function agentHome(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): AgentHome {
  const folder = resolve(environment['GLIMPSE_AGENT_HOME'] || usualFolder(environment, platform));
  return {
    folder,
    accountFile: join(folder, 'account.json'),
    databaseFile: join(folder, 'agent.db'),
    runningFile: join(folder, 'running.json'),
    scratchFolder: join(folder, 'scratch'),
  };
}

function usualFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Glimpse Agent');
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Glimpse Agent');
  }
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'glimpse-agent');
}
