import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Availability, CaptureBackend, Display } from '../../ports/CaptureBackend.js';
import { isOnPath } from '../isOnPath.js';
import { isSet, type Surroundings } from '../probeSurroundings.js';
import { readPpm } from './readPpm.js';

/** Enough for three bytes a pixel of an 8K display. */
const LARGEST_FRAME_BYTES = 7_680 * 4_320 * 3 + 64;

const run = promisify(execFile);

/** What sway says of an output, as far as it is read here. */
interface Output {
  readonly name: string;
  readonly active: boolean;
  readonly scale?: number;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Reads the screens of a sway session through the program `grim`, which hands the pixels over a pipe. */
export function createGrimBackend(surroundings: Surroundings): CaptureBackend {
  const { environment } = surroundings;

  const listDisplays = async (): Promise<readonly Display[]> => {
    const { stdout } = await run('swaymsg', ['-r', '-t', 'get_outputs'], {
      env: { ...environment },
    });
    const outputs = JSON.parse(stdout) as readonly Output[];
    return outputs
      .filter(({ active }) => active)
      .map(({ name, scale, rect }) => ({
        ...{ id: name, x: rect.x, y: rect.y, width: rect.width, height: rect.height },
        scale: Math.max(1, scale ?? 1),
      }));
  };

  return {
    name: 'grim',
    available: () => probe(surroundings),
    listDisplays,
    async capture(displayId) {
      const { stdout } = await run('grim', ['-t', 'ppm', '-o', displayId, '-'], {
        env: { ...environment },
        encoding: 'buffer',
        maxBuffer: LARGEST_FRAME_BYTES,
      });
      return readPpm(stdout);
    },
  };
}

async function probe({ platform, environment }: Surroundings): Promise<Availability> {
  if (platform !== 'linux' || !isSet(environment['WAYLAND_DISPLAY'])) {
    return {
      available: false,
      reason: 'other_system',
      message: 'grim reads Wayland sessions only.',
    };
  }
  if (!isSet(environment['SWAYSOCK'])) {
    return { available: false, reason: 'wayland', message: NO_WAY };
  }
  for (const program of ['grim', 'swaymsg']) {
    if (await isOnPath(program, environment)) continue;
    const message = `In a sway session the screen is read through the program ${program}, which is not installed. Install it and start the agent again.`;
    return { available: false, reason: 'not_installed', message };
  }
  return { available: true };
}

const NO_WAY =
  'This is a Wayland session that gives the agent no way to read the screen. ' +
  'Sign in with an "Xorg" session, or use sway with grim installed, and start the agent again.';
