import { readAccount } from '../../account/account.js';
import { callRunningAgent } from '../../local/callRunningAgent.js';
import { OBSCURE_WORDS } from '../../notice/obscureWords.js';
import type { AgentStatus } from '../../status/AgentStatus.js';
import { CliError } from '../CliError.js';
import type { Paint } from '../terminal/selectPaint.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent status` */
export async function status(context: CliContext): Promise<void> {
  const { home, print, json, paint } = context;
  const account = await readAccount(home);
  const current = (await callRunningAgent(home, 'GET', '/api/status')) as AgentStatus | undefined;
  if (json) {
    const person = account && { name: account.name, email: account.email };
    const place = account && { server: account.serverUrl, workspace: account.workspaceName };
    print(JSON.stringify({ running: current !== undefined, ...person, ...place, ...current }));
  } else if (current !== undefined) {
    for (const line of describe(current, paint)) print(line);
    if (account !== undefined) print(`Signed in as ${account.email} in ${account.workspaceName}.`);
  }
  if (current !== undefined) return;
  throw new CliError(
    'not_running',
    account === undefined
      ? 'The agent does not run and nobody is signed in. Run `glimpse-agent login`, then `glimpse-agent run`.'
      : `The agent does not run, so nothing is captured. Run \`glimpse-agent run\` (signed in as ${account.email}).`,
  );
}

function describe(current: AgentStatus, paint: Paint): readonly string[] {
  const isWell = current.state === 'recording' && current.online;
  const isWrong = current.state === 'failing' || current.reason === 'permission';
  const colour = isWell ? paint.good : isWrong ? paint.warning : paint.strong;
  const { timer, policy, waiting } = current;
  return [
    `${colour(current.message)} ${current.more}`,
    timer === null ? 'No timer runs.' : `Timer: "${timer.description}" since ${timer.start}.`,
    ...(policy === null
      ? []
      : [
          `Pictures: at most ${policy.maxWidth} pixels wide, ${OBSCURE_WORDS[policy.obscure]}, kept ${policy.retentionDays} days.`,
        ]),
    `Last capture: ${current.lastCaptureAt ?? 'none since the agent was started'}.`,
    `${waiting.items} screenshots wait for the server${current.online ? '' : ', which cannot be reached'}.`,
  ];
}
