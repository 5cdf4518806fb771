import { homedir } from 'node:os';

import { setAutostart } from '../../autostart/setAutostart.js';
import { answer } from '../terminal/answer.js';
import { WAITING_FLAGS } from '../waitingFlags.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent autostart on|off` */
export async function autostart(context: CliContext, wish: string, program: string): Promise<void> {
  if (wish !== 'on' && wish !== 'off') {
    throw new CliError('usage', `"${wish}" is unknown: say on or off.`);
  }
  const { platform, environment } = context;
  const command = [process.execPath, ...WAITING_FLAGS, program, 'run'];
  const subject = { platform, environment, homedir: homedir(), command };
  const where = await setAutostart(subject, wish === 'on');
  answer(
    context,
    { autostart: wish === 'on', where },
    wish === 'on'
      ? `The agent starts when you sign in; that is written down in ${where}.`
      : `The agent no longer starts by itself; ${where} is gone.`,
  );
}
