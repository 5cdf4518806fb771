import type { Agent } from '../agent/Agent.js';
import { toInstant } from '@glimpse/core';

/** Prints a line whenever what the agent does, or why it does nothing, has changed. */
export function printEvents(agent: Agent, print: (line: string) => void): void {
  let said = '';
  let unnotified: string | null = null;
  agent.on('status', (status) => {
    const line = `${status.message} ${status.more}`;
    if (line !== said) print(line);
    said = line;
    if (status.unnotified !== unnotified && status.unnotified !== null) print(status.unnotified);
    unnotified = status.unnotified;
  });
  agent.on('captured', ({ at }) => print(`Captured at ${toInstant(at)}.`));
  agent.on('away', () =>
    print('You were away while your timer ran. Your page asks what to do with that time.'),
  );
}
