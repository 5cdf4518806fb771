import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A real server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it without a word, as a power cut or the kernel would. */
  kill(): Promise<void>;
  /** Asks it to end; answers its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server on the sources, on one core if asked to, and resolves once it says that it is ready. */
export async function startServerProcess(
  environment: Readonly<Record<string, string>>,
  { core }: { readonly core?: number | undefined } = {},
): Promise<ServerProcess> {
  const node = [process.execPath, '--conditions=@glimpse/source', '--import', 'tsx', MAIN];
  const [program = '', ...args] =
    core === undefined ? node : ['taskset', '-c', String(core), ...node];
  const child = spawn(program, args, {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      GLIMPSE_LOG_LEVEL: 'error',
      // It ends with whoever started it, however that one ends.
      GLIMPSE_LIFELINE: 'stdin',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = await readyAt(child, ended);
  const endBy = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return {
    url,
    process: child,
    kill: async () => void (await endBy('SIGKILL')),
    stop: () => endBy('SIGTERM'),
  };
}

async function readyAt(child: ChildProcess, ended: Promise<[number | null]>): Promise<string> {
  let said = '';
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready at (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const died = ended.then(([code]) => {
    throw new Error(`the server ended with ${code} before it was ready: ${said}`);
  });
  died.catch(() => {});
  return Promise.race([ready, died]);
}
