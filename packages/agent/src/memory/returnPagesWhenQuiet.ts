import { once } from 'node:events';

import type { Agent } from '../agent/Agent.js';
import { createAlarm } from '../agent/createAlarm.js';
import type { AgentClock } from '../ports/AgentClock.js';

/** By then a capture is blurred, kept and, with a connection, uploaded. In milliseconds. */
const QUIET_AFTER_MS = 10_000;

/** Gives pages back when the start, and then each capture, has become quiet; until `signal` aborts. */
export async function returnPagesWhenQuiet(
  agent: Pick<Agent, 'on'>,
  clock: Pick<AgentClock, 'sleep'>,
  returnPages: () => void,
  signal: AbortSignal,
): Promise<void> {
  const alarm = createAlarm();
  const ignore = agent.on('captured', () => alarm.ring());
  signal.addEventListener('abort', () => alarm.ring(), { once: true });
  while (!signal.aborted) {
    const disturbed = alarm.listen();
    await clock.sleep(QUIET_AFTER_MS, disturbed);
    if (disturbed.aborted) continue;
    returnPages();
    await once(disturbed, 'abort');
  }
  ignore();
}
