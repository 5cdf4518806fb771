import { spawn, type ChildProcess } from 'node:child_process';

/** The processes that a desktop started, and only those. */
export interface OwnProcesses {
  /** Starts a program and remembers it. */
  start(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess;
  /** Ends one of them and waits until it is gone. */
  end(child: ChildProcess): Promise<void>;
  /** Ends all that still run, the newest first. */
  endAll(): Promise<void>;
}

/** Starts and ends processes by their id; nothing that was not started here is ever touched. */
export function createOwnProcesses(): OwnProcesses {
  const running: ChildProcess[] = [];

  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await gone;
    clearTimeout(impatience);
  };

  return {
    start(command, args, environment) {
      const child = spawn(command, [...args], { env: environment, stdio: 'ignore' });
      child.once('error', () => undefined);
      running.push(child);
      // A test run that breaks off must not leave an X server behind.
      process.once('exit', () => child.kill('SIGKILL'));
      return child;
    },
    end,
    async endAll() {
      for (const child of running.reverse()) await end(child);
    },
  };
}
