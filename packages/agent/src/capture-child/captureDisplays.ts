import { fork, type ChildProcess } from 'node:child_process';

import { destroyFilesIn } from '../scratch/destroyFilesIn.js';
import { prepareScratch } from '../scratch/prepareScratch.js';
import type { CaptureRequest, CaptureResult, ChildMessage } from './captureRequest.js';
import { childProgram, type ChildProgram } from './childProgram.js';

/** Long enough for a busy machine with several 4K displays, short enough to be noticed. */
export const CAPTURE_TIMEOUT_MS = 20_000;

/** Bytes of the child's complaints that are kept for the message of a failure. */
const COMPLAINT_BYTES = 2_000;

const CALLED_OFF = 'The capture was called off.';

/** What {@link captureDisplays} needs. */
export interface CaptureDisplaysOptions extends CaptureRequest {
  /** Called before sharp pictures go through files on their way into memory. */
  readonly onFiles?: () => void;
  /** Called when every display has just been read. */
  readonly onGrabbed?: () => void;
  /** Ends the capture early; its child is killed. */
  readonly signal?: AbortSignal;
  /** @default `CAPTURE_TIMEOUT_MS` */
  readonly timeoutMs?: number;
  /** @default the child that ships with this package */
  readonly program?: ChildProgram;
  /** The child's environment, without what is ours alone. @default this process's */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Captures every display in a child process that lives for this one capture, and gives back
 * finished images. Sharp frames never leave the child's memory (C4). Never rejects.
 */
export async function captureDisplays(options: CaptureDisplaysOptions): Promise<CaptureResult> {
  const { scratchFolder } = options;
  if (options.signal?.aborted === true) {
    return { ok: false, code: 'capture_failed', message: CALLED_OFF };
  }
  if (scratchFolder === undefined) return captureInChild(options);
  try {
    await prepareScratch(scratchFolder);
    const result = await captureInChild(options);
    await destroyFilesIn(scratchFolder);
    return result;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The private folder ${scratchFolder} cannot be used: ${reason}`;
    return { ok: false, code: 'capture_failed', message };
  }
}

function captureInChild(options: CaptureDisplaysOptions): Promise<CaptureResult> {
  const { picture, backend, scratchFolder, timeoutMs = CAPTURE_TIMEOUT_MS } = options;
  return new Promise((resolve) => {
    const child = startChild(options);
    const complaints = collectComplaints(child);
    let settled = false;

    const settle = (result: CaptureResult): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', abort);
      child.kill('SIGKILL');
      resolve(result);
    };
    const fail = (what: string): void =>
      settle({ ok: false, code: 'capture_failed', message: `${what}${complaints()}` });
    const abort = (): void => fail(CALLED_OFF);
    const timer = setTimeout(
      () => fail(`The capture took longer than ${timeoutMs} ms and was ended.`),
      timeoutMs,
    );

    options.signal?.addEventListener('abort', abort, { once: true });
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'files') options.onFiles?.();
      else if (message.kind === 'grabbed') options.onGrabbed?.();
      else settle(message.result);
    });
    child.once('error', (error) => fail(`The capture process could not run: ${error.message}.`));
    child.once('close', (code, signal) =>
      fail(`The capture process ended without an answer (${signal ?? `exit code ${code}`}).`),
    );
    child.send({ picture, backend, scratchFolder } satisfies CaptureRequest, () => undefined);
  });
}

function startChild({
  program = childProgram(),
  environment,
  scratchFolder,
}: CaptureDisplaysOptions): ChildProcess {
  return fork(program.path, [], {
    ...(scratchFolder === undefined ? {} : { cwd: scratchFolder }),
    execArgv: [...program.execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Fewer allocation arenas: a third less memory for the same capture.
    env: {
      ...withoutOurs(environment ?? process.env),
      ...temporaryFolder(scratchFolder),
      MALLOC_ARENA_MAX: '2',
    },
  });
}

/** The child reads the screen and needs none of our settings, least of all the password among them. */
function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GLIMPSE_/i.test(name)),
  );
}

/** Whatever the child or its libraries put into a temporary file lands where it is destroyed. */
function temporaryFolder(folder: string | undefined): NodeJS.ProcessEnv {
  return folder === undefined ? {} : { TMPDIR: folder, TEMP: folder, TMP: folder };
}

function collectComplaints(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (part: string) => {
    text = (text + part).slice(-COMPLAINT_BYTES);
  });
  return () => (text.trim() === '' ? '' : ` It said: ${text.trim()}`);
}
