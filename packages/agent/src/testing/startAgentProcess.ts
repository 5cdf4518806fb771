import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { WAITING_FLAGS } from '../cli/waitingFlags.js';

/** `glimpse-agent` running as a process of its own. */
export interface AgentProcess {
  readonly pid: number;
  /** All it has printed so far. */
  output(): string;
  /** Waits until it has printed a text. */
  printed(text: string | RegExp): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

const PATIENCE_MS = 60_000;

/** Starts `glimpse-agent` with a command line and an environment of its own: from source, or as it was built. */
export function startAgentProcess(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  {
    terminal = false,
    built = false,
  }: { readonly terminal?: boolean; readonly built?: boolean } = {},
): AgentProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const command = built
    ? [...WAITING_FLAGS, fileURLToPath(new URL('../../dist/main.js', import.meta.url)), ...args]
    : [...FROM_SOURCE, loader, fileURLToPath(new URL('../cli/main.ts', import.meta.url)), ...args];
  const [program, list] = terminal ? inTerminal(command) : [process.execPath, command];
  return watch(spawn(program, list, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] }));
}

const FROM_SOURCE = ['--conditions=@glimpse/source', '--import'];

/** The same in a terminal of its own, as a person would see it. */
function inTerminal(command: readonly string[]): [string, string[]] {
  const line = [process.execPath, ...command].map((word) => `'${word}'`).join(' ');
  return ['script', ['--quiet', '--return', '--flush', '--command', line, '/dev/null']];
}

function watch(child: ChildProcess): AgentProcess {
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (part: string) => {
      output += part;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const give = (): void => reject(new Error(`"${text}" was never printed, only:\n${output}`));
        const impatience = setTimeout(give, PATIENCE_MS);
        const look = (): void => {
          if (typeof text === 'string' ? !output.includes(text) : !text.test(output)) return;
          clearTimeout(impatience);
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
