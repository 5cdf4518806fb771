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
  let response: Response;
  try {
    response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
      method,
      headers: { authorization: `Bearer ${running.token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    return undefined;
  }
  // Another program may have been given the port of an agent that is gone.
  if (response.status === 401 || response.status === 403) return undefined;
  const answer = (await response.json()) as { message?: string };
  if (!response.ok) throw new Error(answer.message ?? `The agent answered ${response.status}.`);
  return answer;
}
