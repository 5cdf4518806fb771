import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { until } from './until.js';

/** The folder that holds the root `package.json`. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const POLITE_MS = 15_000;

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program of ours that runs as a process of its own. */
export interface Program {
  readonly pid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves once it has printed something that matches. */
  prints(pattern: RegExp, patienceMs?: number): Promise<RegExpMatchArray>;
  readonly ended: Promise<Ending>;
  /** `kill -9`: nothing is finished, nothing is cleaned up. */
  kill(): Promise<void>;
  /** Asks it to end, and ends it by force when it does not. Fine to call twice. @default SIGTERM */
  stop(politely?: 'SIGTERM' | 'SIGINT'): Promise<Ending>;
}

/** Where a program lies and what it is given. */
export interface ProgramOptions {
  readonly args?: readonly string[];
  /** Variables beside this process's own; undefined takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Starts a TypeScript program of the workspace in a Node process of its own, from source. */
export function startSource(path: string, options: ProgramOptions = {}): Program {
  const node = ['--conditions=@glimpse/source', '--import', LOADER, join(ROOT, path)];
  return startNode([...node, ...(options.args ?? [])], options.environment);
}

/** Starts Node with these arguments in the workspace's root. */
export function startNode(
  args: readonly string[],
  environment: ProgramOptions['environment'] = {},
): Program {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    // A test runner's own settings are none of the program's business.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      resolve({ code: null, signal: null });
    });
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;

  return {
    pid: child.pid ?? 0,
    output: () => printed,
    ended,
    async prints(pattern, patienceMs = 60_000) {
      const found = await until(
        `${args.at(-1)} to print ${pattern}`,
        () => {
          const match = pattern.exec(printed);
          return match ?? (hasEnded() ? 'ended' : undefined);
        },
        patienceMs,
      ).catch((cause: unknown) => {
        throw new Error(`${String(cause)} It printed:\n${printed}`, { cause });
      });
      if (found !== 'ended') return found;
      throw new Error(`The program ended before it printed ${pattern}. It printed:\n${printed}`);
    },
    async kill() {
      if (!hasEnded()) child.kill('SIGKILL');
      await ended;
    },
    async stop(politely = 'SIGTERM') {
      if (!hasEnded()) child.kill(politely);
      const force = setTimeout(() => child.kill('SIGKILL'), POLITE_MS);
      const ending = await ended;
      clearTimeout(force);
      return ending;
    },
  };
}
