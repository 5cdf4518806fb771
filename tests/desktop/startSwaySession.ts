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

/** A Wayland session with two outputs, `HEADLESS-1` and `HEADLESS-2`, each of one colour. */
export interface SwaySession {
  /** The environment of a program that should run in this session. */
  readonly environment: NodeJS.ProcessEnv;
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
  const config = join(folder, 'config');
  await writeFile(config, colours.map(outputLine).join('\n'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  const processes = createOwnProcesses();
  const own = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: folder };
  const socket = join(folder, 'sway.sock');
  const environment = { ...own, XDG_RUNTIME_DIR: folder, SWAYSOCK: socket };
  const prefix = isRoot ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  processes.start('setpriv', [...prefix, 'sway', '-c', config], { ...environment, ...HEADLESS });

  const stop = async (): Promise<void> => {
    await processes.endAll();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = await untilPainted(folder, environment, colours);
    return { environment: { ...environment, WAYLAND_DISPLAY: display }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const HEADLESS = {
  WLR_BACKENDS: 'headless',
  WLR_HEADLESS_OUTPUTS: '2',
  WLR_RENDERER: 'pixman',
  WLR_LIBINPUT_NO_DEVICES: '1',
};

function outputLine(colour: string, index: number): string {
  return `output HEADLESS-${index + 1} bg ${colour} solid_color`;
}

/** Waits until both outputs show their colour, and gives the name of the Wayland socket. */
async function untilPainted(
  folder: string,
  environment: NodeJS.ProcessEnv,
  colours: readonly string[],
): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await pause(100);
    const display = (await readdir(folder)).find((name) => /^wayland-\d+$/.test(name));
    if (display === undefined) continue;
    const env = { ...environment, WAYLAND_DISPLAY: display };
    const seen = await Promise.all(colours.map((_, index) => lastPixel(index, env)));
    if (seen.join() === colours.join()) return display;
  }
  throw new Error('sway did not paint its two outputs within ten seconds.');
}

/** The colour of an output's last point as `#rrggbb`, read without the agent. */
async function lastPixel(index: number, env: NodeJS.ProcessEnv): Promise<string> {
  const args = ['-t', 'ppm', '-o', `HEADLESS-${index + 1}`, '-'];
  const options = { env, encoding: 'buffer', maxBuffer: 64e6 } as const;
  const picture = await run('grim', args, options).catch(() => undefined);
  return `#${picture?.stdout.subarray(-3).toString('hex') ?? ''}`;
}

function missingTools(): readonly string[] {
  return TOOLS.filter((tool) => !isOnPath(tool));
}
