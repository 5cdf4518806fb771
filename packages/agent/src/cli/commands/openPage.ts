import { callRunningAgent } from '../../local/callRunningAgent.js';
import { answer } from '../terminal/answer.js';
import { openAddress } from '../openAddress.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent open`: opens the agent's page, or prints its address where there is no browser to be had. */
export async function openPage(context: CliContext): Promise<void> {
  const { home, platform, print, json } = context;
  const answered = await callRunningAgent(home, 'POST', '/api/link');
  if (answered === undefined) {
    throw new CliError(
      'not_running',
      'The agent does not run, so it has no page. Run `glimpse-agent run`.',
    );
  }
  const { url } = answered as { url: string };
  answer(context, { url }, url);
  if (json) return;
  openAddress(url, platform, () => print('Open this address in your browser; it works once.'));
}
