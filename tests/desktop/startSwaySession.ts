import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { isOnPath } from './findMissingTools.js';
import { createOwnProcesses } from './ownProcesses.js';

const run = promisify(execFile);

const TOOLS = ['sway', 'swaymsg', 'swaybg', 'grim', 'setpriv'];
/** `nobody`: sway does not run as root. */
const NOBODY = 65_534;
const ATTEMPTS = 100;

/**
 * A Wayland session with two outputs, `WL-1` and `WL-2`, each of one colour. Without a screen sway
 * 1.7 cannot lose an output, so this one runs inside another, where its outputs are windows.
 */
export interface SwaySession {
  /** The environment of a program that should run in this session. */
  readonly environment: NodeJS.ProcessEnv;
  /** Takes an output away, as if its cable had been pulled. */
  unplug(output: 'WL-1' | 'WL-2'): Promise<void>;
  /** Ends everything this session started, and nothing else. */
  stop(): Promise<void>;
}

/** Whether tests on Wayland run here; in CI they do, and fail by naming what is missing. */
export function canStartSway(): boolean {
  const missing = missingTools();
  if (missing.length === 0 || process.env['CI'] === 'true') return true;
  console.warn(`Tests on Wayland are skipped: this machine lacks ${missing.join(', ')}.`);
  return false;
}

/**
 * Starts sway without a screen, drawn by the processor alone.
 *
 * @param colours of the two outputs, from left to right, as `#rrggbb`
 * @throws Error naming what is missing when this machine cannot run it; see {@link canStartSway}
 */
export async function startSwaySession(colours: readonly [string, string]): Promise<SwaySession> {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(`No sway can be started here: ${missing.join(', ')}.`);

  const folder = await mkdtemp(join(tmpdir(), 'glimpse-sway-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  const processes = createOwnProcesses();
  const stop = async (): Promise<void> => {
    await processes.endAll();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const start = async (name: string, settings: NodeJS.ProcessEnv, lines: readonly string[]) => {
    const config = join(folder, name);
    await writeFile(config, lines.join('\n'));
    const before = await socketsIn(folder);
    const own = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: folder };
    const sway = { ...own, XDG_RUNTIME_DIR: folder, SWAYSOCK: join(folder, `${name}.sock`) };
    const prefix = isRoot ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
    const environment = { ...sway, WLR_RENDERER: 'pixman', ...settings };
    processes.start('setpriv', [...prefix, 'sway', '-c', config], environment);
    const isNew = (socket: string): boolean => !before.includes(socket);
    const display = await until(async () => (await socketsIn(folder)).find(isNew));
    return { ...sway, WAYLAND_DISPLAY: display };
  };
  try {
    const outer = await start('outer', HEADLESS, ['default_border none']);
    const nested = { WLR_BACKENDS: 'wayland', WLR_WL_OUTPUTS: '2' };
    const settings = { ...nested, WAYLAND_DISPLAY: outer.WAYLAND_DISPLAY };
    const environment = await start('inner', settings, colours.map(outputLine));
    const isPainted = async (): Promise<true | undefined> => {
      const seen = await Promise.all(colours.map((_, index) => lastPixel(index, environment)));
      return seen.join() === colours.join() || undefined;
    };
    await until(isPainted);
    const unplug = async (output: string): Promise<void> => {
      await run('swaymsg', [`[title="${output}"] kill`], { env: outer });
      await until(async () => !(await outputsOf(environment)).includes(output) || undefined);
    };
    return { environment, unplug, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const HEADLESS = { WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1' };

function outputLine(colour: string, index: number): string {
  return `output WL-${index + 1} bg ${colour} solid_color`;
}

async function socketsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => /^wayland-\d+$/.test(name));
}

async function outputsOf(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { stdout } = await run('swaymsg', ['-r', '-t', 'get_outputs'], { env });
  return (JSON.parse(stdout) as readonly { name: string }[]).map(({ name }) => name);
}

/** Asks until there is an answer. */
async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error('sway did not get ready within ten seconds.');
}

/** The colour of an output's last point as `#rrggbb`, read without the agent. */
async function lastPixel(index: number, env: NodeJS.ProcessEnv): Promise<string> {
  const args = ['-t', 'ppm', '-o', `WL-${index + 1}`, '-'];
  const options = { env, encoding: 'buffer', maxBuffer: 64e6 } as const;
  const picture = await run('grim', args, options).catch(() => undefined);
  return `#${picture?.stdout.subarray(-3).toString('hex') ?? ''}`;
}

function missingTools(): readonly string[] {
  return TOOLS.filter((tool) => !isOnPath(tool));
}
