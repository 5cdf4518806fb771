import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { CHROMIUM_PATH, findMissingTools } from './findMissingTools.js';
import { createOwnProcesses } from './ownProcesses.js';
import { XORG_CONFIG } from './xorgConfig.js';

const run = promisify(execFile);

/** One of the two outputs of a {@link Desktop}. */
export type Output = 'left' | 'right';

const OUTPUT_NAMES: Record<Output, string> = { left: 'DUMMY0', right: 'DUMMY1' };
const OUTPUT_WIDTH = 1920;
const OUTPUT_HEIGHT = 1080;

/** A real X server with two displays and a window manager, and what can be shown on it. */
export interface Desktop {
  /** The environment of a program that should run on this desktop; `DISPLAY` names the server. */
  readonly environment: NodeJS.ProcessEnv;
  /** Fills an output with a page, in place of what it showed before, and waits until it is painted. */
  show(output: Output, url: string): Promise<void>;
  /** The colour of one point of the desk, as `[red, green, blue]`, read without the agent. */
  colourAt(x: number, y: number): Promise<readonly number[]>;
  /** Swaps the places of the two outputs; what is drawn on the desk stays where it is. */
  swapOutputs(): Promise<void>;
  /** Switches an output off, as if its cable had been pulled; the other then stands at 0,0. */
  unplug(output: Output): Promise<void>;
  /** Switches it on again, at its place. */
  plugIn(output: Output): Promise<void>;
  /** Ends everything this desktop started, and nothing else. */
  stop(): Promise<void>;
}

/**
 * Starts a desktop with two 1920×1080 outputs, side by side.
 *
 * @throws Error naming what is missing when this machine cannot run one; see {@link canStartDesktop}
 */
export async function startDesktop(): Promise<Desktop> {
  const missing = findMissingTools();
  if (missing.length > 0) throw new Error(`No desktop can be started here: ${missing.join(', ')}.`);

  const folder = await mkdtemp(join(tmpdir(), 'glimpse-desktop-'));
  const processes = createOwnProcesses();
  const number = await startServer(folder, processes.start);
  const environment = { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' };
  const xrandr = async (...args: string[]): Promise<void> => {
    await run('xrandr', args, { env: environment });
  };

  await xrandr('--addmode', OUTPUT_NAMES.right, '1920x1080');
  await place(xrandr, 'left', 'right');
  processes.start('openbox', [], environment);

  const windows = new Map<Output, ReturnType<typeof processes.start>>();
  let shown = 0;
  let leftmost: Output = 'left';

  return {
    environment,

    async show(output, url) {
      const former = windows.get(output);
      if (former !== undefined) await processes.end(former);
      const x = output === leftmost ? 0 : OUTPUT_WIDTH;
      shown += 1;
      const args = chromiumArguments(join(folder, `chromium-${shown}`), x, url);
      windows.set(output, processes.start(CHROMIUM_PATH, args, environment));
      await waitUntilPainted(environment, x);
    },

    async colourAt(x, y) {
      const format = '%[fx:round(255*u.r)] %[fx:round(255*u.g)] %[fx:round(255*u.b)]';
      return (await lookAt(environment, `1x1+${x}+${y}`, format)).split(' ').map(Number);
    },

    async swapOutputs() {
      leftmost = leftmost === 'left' ? 'right' : 'left';
      await place(xrandr, leftmost, leftmost === 'left' ? 'right' : 'left');
    },

    unplug: (output) => xrandr('--output', OUTPUT_NAMES[output], '--off'),

    plugIn: () => place(xrandr, leftmost, leftmost === 'left' ? 'right' : 'left'),

    async stop() {
      await processes.endAll();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function place(
  xrandr: (...args: string[]) => Promise<void>,
  leftmost: Output,
  rightmost: Output,
): Promise<void> {
  const at = (output: Output, x: number): string[] => [
    ...['--output', OUTPUT_NAMES[output], '--mode', '1920x1080', '--pos', `${x}x0`],
  ];
  await xrandr(...at(leftmost, 0), ...at(rightmost, OUTPUT_WIDTH));
  // Only now, asked anew, does the driver call an output connected that was switched on.
  await xrandr();
}

type Start = ReturnType<typeof createOwnProcesses>['start'];

async function startServer(folder: string, start: Start): Promise<number> {
  const config = join(folder, 'xorg.conf');
  const log = join(folder, 'xorg.log');
  await writeFile(config, XORG_CONFIG);
  for (let number = 120; number < 200; number += 1) {
    if (existsSync(`/tmp/.X${number}-lock`) || existsSync(`/tmp/.X11-unix/X${number}`)) continue;
    const options = ['-config', config, '-logfile', log, '-nolisten', 'tcp', '-noreset'];
    const server = start(
      'Xorg',
      [`:${number}`, ...options, '-novtswitch', '-sharevts', '-s', '0'],
      process.env,
    );
    if (await answers(number, server)) return number;
  }
  const said = await readFile(log, 'utf8').catch(() => 'no log was written');
  throw new Error(`No X server could be started. The end of its log:\n${said.slice(-1_500)}`);
}

/** Waits until the server answers; false when it ended instead, as it does when its number is taken. */
async function answers(number: number, server: ReturnType<Start>): Promise<boolean> {
  const environment = { ...process.env, DISPLAY: `:${number}` };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) return false;
    const answered = await run('xrandr', ['--current'], { env: environment }).then(
      () => true,
      () => false,
    );
    if (answered && server.exitCode === null) return true;
    await pause(100);
  }
  return false;
}

function chromiumArguments(profile: string, x: number, url: string): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    `--window-position=${x},0`,
    `--window-size=${OUTPUT_WIDTH},${OUTPUT_HEIGHT}`,
    ...['--no-sandbox', '--disable-gpu', '--password-store=basic', '--no-first-run', '--kiosk'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...['--disable-quic', '--no-default-browser-check', '--hide-scrollbars', '--noerrdialogs'],
  ];
}

/**
 * A new window is white at first, and a page paints its background before its text: three equal
 * looks in a row that are neither the empty desk nor all white mean that it stands.
 */
async function waitUntilPainted(environment: NodeJS.ProcessEnv, x: number): Promise<void> {
  let former = '';
  let same = 0;
  for (let attempt = 0; attempt < 100 && same < 3; attempt += 1) {
    await pause(150);
    const look = await lookAt(environment, `${OUTPUT_WIDTH}x${OUTPUT_HEIGHT}+${x}+0`, LOOK);
    const [, brightest, darkest] = look.split(' ').map(Number);
    const painted = brightest !== 0 && darkest !== 1;
    same = painted && look === former ? same + 1 : 0;
    former = look;
  }
  if (same < 3) throw new Error(`Nothing was painted at ${x},0 within fifteen seconds.`);
}

/** A fingerprint of the pixels, the brightest value and the darkest (0 to 1). */
const LOOK = '%# %[fx:maxima] %[fx:minima]';

async function lookAt(
  environment: NodeJS.ProcessEnv,
  crop: string,
  format: string,
): Promise<string> {
  const args = ['-silent', '-window', 'root', '-crop', crop, '-format', format, 'info:'];
  return (await run('import', args, { env: environment })).stdout;
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
