import { callRunningAgent } from '../../local/callRunningAgent.js';
import { openAddress } from '../openAddress.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent open`: opens the agent's page, or prints its address where there is no browser to be had. */
export async function openPage({ home, platform, print }: CliContext): Promise<void> {
  const answer = await callRunningAgent(home, 'POST', '/api/link');
  if (answer === undefined) {
    throw new CliError(
      'not_running',
      'The agent does not run, so it has no page. Run `glimpse-agent run`.',
    );
  }
  const { url } = answer as { url: string };
  print(url);
  openAddress(url, platform, () => print('Open this address in your browser; it works once.'));
}
