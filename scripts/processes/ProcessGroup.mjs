import { spawn } from 'node:child_process';

const PATIENCE_MS = 10_000;

/**
 * Long-running processes that live and end together.
 */
export class ProcessGroup {
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  #running = new Map();
  #stopping = new AbortController();
  /** @type {(name: string, reason: string) => void} */
  #onDeath;

  /** @param {(name: string, reason: string) => void} onDeath told when a process ends by itself */
  constructor(onDeath) {
    this.#onDeath = onDeath;
  }

  /** Aborted once the group is to end: nothing is started any more. */
  get stopping() {
    return this.#stopping.signal;
  }

  /**
   * Starts a Node program. What it prints appears here, each line under its name. It is told only
   * the settings given here, and ends by itself when this process is gone (its standard input closes).
   * @param {string} name
   * @param {string[]} args
   * @param {Record<string, string>} env
   */
  start(name, args, env) {
    if (this.stopping.aborted) return;
    const child = spawn(process.execPath, args, {
      env: { ...withoutSettings(process.env), ...env, GLIMPSE_LIFELINE: 'stdin' },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches this process alone, and we end the others in order.
      detached: process.platform !== 'win32',
    });
    this.#running.set(name, child);
    for (const stream of [child.stdout, child.stderr]) printLines(name, stream);
    child.once('exit', (code, signal) => {
      this.#running.delete(name);
      if (!this.stopping.aborted) this.#onDeath(name, signal ?? `exit code ${code}`);
    });
  }

  /** Ends all processes, the last started first: politely, and by force after ten seconds. */
  async stop() {
    this.#stopping.abort();
    for (const child of [...this.#running.values()].reverse()) await endProcess(child);
  }

  /** Ends all processes at once, by force. */
  kill() {
    for (const child of this.#running.values()) child.kill('SIGKILL');
  }
}

/**
 * The environment without settings that a shell may carry for other uses of these programs.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GLIMPSE_')));
}

/** @param {import('node:child_process').ChildProcess} child */
function endProcess(child) {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve(undefined);
    });
    if (child.exitCode !== null || child.signalCode !== null) child.emit('exit');
    else child.kill('SIGTERM');
  });
}

/**
 * @param {string} name
 * @param {import('node:stream').Readable} stream
 */
function printLines(name, stream) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) console.log(`${name.padEnd(6)} | ${line}`);
  });
}
