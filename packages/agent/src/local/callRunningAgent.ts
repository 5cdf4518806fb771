import type { ClientAnswer } from '@glimpse/core/client';

import { fetchByHttp } from '../server-link/fetchByHttp.js';
import type { AgentHome } from '../home/agentHome.js';
import { readRunningFile } from './runningFile.js';

/** An agent on this machine answers at once or not at all. */
const PATIENCE_MS = 5_000;

/**
 * Asks the agent that runs on this home.
 *
 * @returns its answer, or undefined when no agent runs
 * @throws Error with the agent's own words when it refused
 */
export async function callRunningAgent(
  home: AgentHome,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const running = await readRunningFile(home);
  if (running === undefined) return undefined;
  let answer: ClientAnswer;
  try {
    answer = await fetchByHttp(`http://127.0.0.1:${running.port}${path}`, {
      method,
      headers: { authorization: `Bearer ${running.token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    return undefined;
  }
  // Another program may have been given the port of an agent that is gone.
  if (answer.status === 401 || answer.status === 403) return undefined;
  const said = JSON.parse(await answer.text()) as { message?: string };
  if (!answer.ok) throw new Error(said.message ?? `The agent answered ${answer.status}.`);
  return said;
}
