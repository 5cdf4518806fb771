import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGlimpseClient } from '@glimpse/core/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/listSources.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-start-'));
let port: number;
let running: Started | undefined;

beforeAll(async () => {
  port = await freePort();
});
afterEach(async () => {
  await running?.stop('SIGKILL');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('serves the app and the API at one address, and prints who may sign in', async () => {
    running = await startGlimpse();
    expect(running.output()).toContain(`Glimpse is ready at http://127.0.0.1:${port}`);

    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<div id="root">');

    const signIns = signInsIn(running.output());
    expect(signIns).toHaveLength(5);
    for (const signIn of signIns) {
      const session = await clientOf().session.create(signIn);
      expect(session.token).not.toBe('');
    }
    expect(await running.stop('SIGINT')).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('keeps its data from one start to the next', async () => {
    running = await startGlimpse();
    const started = await startTimer(running);
    expect(await running.stop('SIGTERM')).toBe(0);

    running = await startGlimpse();
    const found = await runningTimer(running);
    expect(found?.id).toBe(started.id);
    expect(await running.stop('SIGINT')).toBe(0);
  });
});

interface Started {
  /** Everything printed so far. */
  output(): string;
  /** Sends a signal and gives the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

interface SignIn {
  email: string;
  password: string;
}

/** Runs the command that people run, and resolves when it says that it is ready. */
async function startGlimpse(): Promise<Started> {
  const args = ['scripts/start.mjs', '--no-agent', '--port', String(port), '--data', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await readiness(child, () => output);
  return {
    output: () => output,
    stop: (signal) => {
      if (child.exitCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** Resolves with the last line of a start, rejects with all it said when it ends before. */
function readiness(child: ChildProcessWithoutNullStreams, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => output().includes('Ctrl-C stops') && resolve());
    child.on('exit', () => reject(new Error(`npm start ended before it was ready:\n${output()}`)));
  });
}

function signInsIn(output: string): SignIn[] {
  return [...output.matchAll(/(\S+@\S+)\s+(\S+)$/gm)].map(([, email = '', password = '']) => ({
    email,
    password,
  }));
}

function clientOf(token?: string) {
  return createGlimpseClient({
    baseUrl: `http://127.0.0.1:${port}`,
    auth: token === undefined ? { kind: 'none' } : { kind: 'token', token },
  });
}

async function signedIn({ output }: Started) {
  const [, member] = signInsIn(output());
  if (!member) throw new Error('npm start printed no second sign-in.');
  const { token } = await clientOf().session.create(member);
  const client = clientOf(token);
  const { id: userId, activeWorkspace: workspaceId } = await client.user.get();
  if (workspaceId === null) throw new Error('The demo member has no workspace.');
  return { client, workspaceId, userId };
}

async function startTimer(started: Started) {
  const { client, workspaceId } = await signedIn(started);
  return client.timer.start({ workspaceId, description: 'Outlives a restart' });
}

async function runningTimer(started: Started) {
  const { client, workspaceId, userId } = await signedIn(started);
  return client.timer.running({ workspaceId, userId });
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return found;
}
