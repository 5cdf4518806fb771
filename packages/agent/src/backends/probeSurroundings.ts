import type { Availability } from '../ports/CaptureBackend.js';

/** What the process was started in, handed in so that rules about it can be tested. */
export interface Surroundings {
  /** `process.platform`. */
  readonly platform: NodeJS.Platform;
  /** `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The private folder that this process may write files into, if it has one; it is its working and its temporary folder. */
  readonly scratchFolder?: string | undefined;
}

/** Says whether there is a screen that can be read at all, before any native code is loaded (C7). */
export function probeSurroundings({ platform, environment }: Surroundings): Availability {
  if (platform === 'darwin' || platform === 'win32') return { available: true };
  if (isSet(environment['DISPLAY'])) return { available: true };
  if (isSet(environment['WAYLAND_DISPLAY'])) {
    return {
      available: false,
      reason: 'wayland',
      message:
        'This is a Wayland session without an X display, and it gives no way to read the screen. ' +
        'Sign in with an "Xorg" session, or use sway with grim installed, and start the agent again.',
    };
  }
  return {
    available: false,
    reason: 'no_display',
    message:
      'There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set, so nothing can be captured. ' +
      'Start the agent inside a desktop session.',
  };
}

/** Whether a variable of the environment says something. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
