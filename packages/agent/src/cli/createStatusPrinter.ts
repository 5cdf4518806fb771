import type { AgentStatus } from '../status/AgentStatus.js';

/** Prints a line whenever what the agent does, or why it does nothing, has changed. */
export function createStatusPrinter(print: (line: string) => void): (status: AgentStatus) => void {
  let said = '';
  let captured: string | null = null;
  return (status) => {
    if (status.message !== said) print(`${status.message} ${status.more}`);
    said = status.message;
    if (status.lastCaptureAt !== captured) print(`Captured at ${status.lastCaptureAt}.`);
    captured = status.lastCaptureAt;
  };
}
