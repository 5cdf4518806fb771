import { Command } from 'commander';

import type { CliContext } from './CliContext.js';
import { autostart } from './commands/autostart.js';
import { away } from './commands/away.js';
import { discard, held, hold } from './commands/hold.js';
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
      'Captures your displays while your timer runs, small and obscured, and nothing else.',
    )
    .version(AGENT_VERSION)
    .addHelpText('after', HELP);

  /** A command that people and programs can use alike. */
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--json', 'one line of JSON, for programs');
  const within = ({ json = false }: { json?: boolean }): CliContext => ({ ...context, json });

  command('login', 'sign in; what is not given is asked')
    .option('--server <url>', 'address of the server')
    .option('--email <address>')
    .option('--password <password>', 'better asked, or in GLIMPSE_AGENT_PASSWORD')
    .option('--api-key <key>', 'in place of e-mail and password')
    .option('--workspace <id>', 'if you are in more than one')
    .action((options: LoginOptions & JsonOption) => login(within(options), options));
  program
    .command('run')
    .description('follow the timer and capture, until stopped')
    .option('--strict', 'make your pictures smaller still than your workspace asks for')
    .action((options: { strict?: boolean }) => run(context, options));
  command('status', 'say what the running agent does, and why').action((options: JsonOption) =>
    status(within(options)),
  );
  command('preview', 'show what would be uploaded now; nothing is sent')
    .option('--out <folder>', 'save the pictures there')
    .option('--strict', 'as an agent that runs with --strict would send them')
    .action((options: JsonOption & { out?: string; strict?: boolean }) =>
      preview(within(options), options),
    );
  command('open', 'open the page of the running agent').action((options: JsonOption) =>
    openPage(within(options)),
  );
  command('pause', 'capture nothing for a time, or until resumed')
    .argument('[minutes]')
    .action((minutes: string | undefined, options: JsonOption) =>
      pause(within(options), minutes, Date.now()),
    );
  command('resume', 'end a pause').action((options: JsonOption) => resume(within(options)));
  command('hold', 'hold captures on this machine before they are sent, 0 to 60 minutes')
    .argument('<minutes>')
    .action((minutes: string, options: JsonOption) => hold(within(options), minutes));
  command('held', 'list what is held, and what discarding it would do').action(
    (options: JsonOption) => held(within(options), Date.now()),
  );
  command('discard', 'destroy a held capture; it counts as deleted by you')
    .argument('<capture>', 'its id, as `held` lists it')
    .option('--yes', 'without being asked')
    .action((capture: string, options: JsonOption & { yes?: boolean }) =>
      discard(within(options), capture, options, Date.now()),
    );
  command('away', 'decide about time away: keep, discard or discard_and_continue')
    .argument('[choice]')
    .action((choice: string | undefined, options: JsonOption) => away(within(options), choice));
  command('outcomes', 'say what became of each window of the last 24 hours').action(
    (options: JsonOption) => outcomes(within(options), Date.now()),
  );
  command('tracker', 'write down which apps you use, here alone: on, off, show or erase')
    .argument('<wish>')
    .action((wish: string, options: JsonOption) => tracker(within(options), wish, Date.now()));
  command('autostart', 'start the agent whenever you sign in to this machine: on or off')
    .argument('<wish>')
    .action((wish: string, options: JsonOption) =>
      autostart(within(options), wish, process.argv[1] ?? ''),
    );
  command('logout', 'forget the session').action((options: JsonOption) => logout(within(options)));
  return program;
}

/** Every command but `run` answers programs, too. */
interface JsonOption {
  readonly json?: boolean;
}

const HELP = `
Environment:
  GLIMPSE_AGENT_HOME      folder for the agent's own files
  GLIMPSE_SERVER_URL      address of the server, if --server is not given
  GLIMPSE_AGENT_EMAIL     sign in with these, without being asked;
  GLIMPSE_AGENT_PASSWORD  "run" uses them too when nobody is signed in
  GLIMPSE_AGENT_API_KEY   in place of e-mail and password

Colours are for terminals, and left out with NO_COLOR. With --json an error is one line on
the error stream, too: {"error":{"code":…,"message":…}}.

Exit codes:
${Object.entries(EXIT_CODES)
  .map(([name, code]) => `  ${code}  ${name.replaceAll('_', ' ')}`)
  .join('\n')}`;
