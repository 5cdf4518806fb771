import * as z from 'zod/mini';

import { isAwayChoice, type AwayChoice } from '../../idle/answerAway.js';
import { callRunningAgent } from '../../local/callRunningAgent.js';
import { describeDuration } from '../../notice/describeDuration.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

const questionSchema = z.nullable(
  z.object({ description: z.string(), from: z.number(), to: z.number() }),
);

const DONE: Readonly<Record<AwayChoice, string>> = {
  keep: 'The time is kept.',
  discard: 'The entry ends where you left.',
  discard_and_continue: 'The entry ends where you left, and a new one runs.',
};

/** `glimpse-agent away [choice]`: the question about time away, and its answer (L2). */
export async function away(context: CliContext, choice: string | undefined): Promise<void> {
  const answered = await callRunningAgent(context.home, 'GET', '/api/away');
  if (answered === undefined) {
    throw new CliError('not_running', 'The agent does not run, so it has nothing to ask.');
  }
  const question = questionSchema.parse(answered);
  if (question === null) return answer(context, null, 'There is nothing to decide.');
  if (choice === undefined) {
    const { from, to, description } = question;
    return answer(
      context,
      question,
      `You were away for ${describeDuration(to - from)} while "${description}" ran.`,
      'Say `keep`, `discard` or `discard_and_continue`. Nobody else is told.',
    );
  }
  if (!isAwayChoice(choice)) {
    throw new CliError(
      'usage',
      `"${choice}" is unknown: say keep, discard or discard_and_continue.`,
    );
  }
  await callRunningAgent(context.home, 'POST', '/api/away', { choice });
  answer(context, { choice }, DONE[choice]);
}
