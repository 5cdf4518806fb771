import { Command } from 'commander';

import type { CliContext } from './CliContext.js';
import { autostart } from './commands/autostart.js';
import { login, type LoginOptions } from './commands/login.js';
import { logout } from './commands/logout.js';
import { openPage } from './commands/openPage.js';
import { outcomes } from './commands/outcomes.js';
import { pause, resume } from './commands/pause.js';
import { preview } from './commands/preview.js';
import { run } from './commands/run.js';
import { status } from './commands/status.js';
import { tracker } from './commands/tracker.js';
import { EXIT_CODES } from './exitCodes.js';
import { AGENT_VERSION } from './version.js';

/** The command line of `glimpse-agent`. */
export function createProgram(context: CliContext): Command {
  const program = new Command('glimpse-agent')
    .description(
      'Captures your displays while your timer runs, small and blurred, and nothing else.',
    )
    .version(AGENT_VERSION)
    .addHelpText('after', HELP);

  program
    .command('login')
    .description('sign in; what is not given is asked')
    .option('--server <url>', 'address of the server')
    .option('--email <address>')
    .option('--password <password>', 'better asked, or in GLIMPSE_AGENT_PASSWORD')
    .option('--api-key <key>', 'in place of e-mail and password')
    .option('--workspace <id>', 'if you are in more than one')
    .action((options: LoginOptions) => login(context, options));
  program
    .command('run')
    .description('follow the timer and capture, until stopped')
    .option('--strict', 'make your pictures smaller still than your workspace asks for')
    .action((options: { strict?: boolean }) => run(context, options));
  program
    .command('status')
    .description('say what the running agent does, and why')
    .option('--json', 'for programs')
    .action((options: { json?: boolean }) => status(context, options));
  program
    .command('preview')
    .description('show what would be uploaded now; nothing is sent')
    .option('--out <folder>', 'save the pictures there')
    .option('--json', 'for programs')
    .action((options: { out?: string; json?: boolean }) => preview(context, options));
  program
    .command('open')
    .description('open the page of the running agent')
    .action(() => openPage(context));
  program
    .command('pause')
    .description('capture nothing for a time, or until resumed')
    .argument('[minutes]')
    .action((minutes: string | undefined) => pause(context, minutes, Date.now()));
  program
    .command('resume')
    .description('end a pause')
    .action(() => resume(context));
  program
    .command('outcomes')
    .description('say what became of each window of the last 24 hours')
    .option('--json', 'for programs')
    .action((options: { json?: boolean }) => outcomes(context, options, Date.now()));
  program
    .command('tracker')
    .description('write down which apps you use, on this machine alone: on, off, show or erase')
    .argument('<wish>')
    .option('--json', 'for programs')
    .action((wish: string, options: { json?: boolean }) =>
      tracker(context, wish, options, Date.now()),
    );
  program
    .command('autostart')
    .description('start the agent whenever you sign in to this machine: on or off')
    .argument('<wish>')
    .action((wish: string) => autostart(context, wish, process.argv[1] ?? ''));
  program
    .command('logout')
    .description('forget the session')
    .action(() => logout(context));
  return program;
}

const HELP = `
Environment:
  GLIMPSE_AGENT_HOME      folder for the agent's own files
  GLIMPSE_SERVER_URL      address of the server, if --server is not given
  GLIMPSE_AGENT_EMAIL     sign in with these, without being asked;
  GLIMPSE_AGENT_PASSWORD  "run" uses them too when nobody is signed in
  GLIMPSE_AGENT_API_KEY   in place of e-mail and password

Exit codes:
${Object.entries(EXIT_CODES)
  .map(([name, code]) => `  ${code}  ${name.replaceAll('_', ' ')}`)
  .join('\n')}`;
