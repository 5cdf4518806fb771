import type { Availability, CaptureBackend, Display } from '../ports/CaptureBackend.js';
import type { X11Refusal, X11Screens } from '../x11/openX11Screens.js';
import { isSet, probeSurroundings, type Surroundings } from './probeSurroundings.js';

/**
 * Reads the screens of an X server of this machine through shared memory, in place: a fraction of the
 * time and of the memory of any other way.
 */
export function createX11Backend(surroundings: Surroundings): CaptureBackend {
  let screens: X11Screens | undefined;
  let listed: readonly Display[] = [];

  return {
    name: 'x11',

    async available() {
      const probe = probeX11(surroundings);
      if (!probe.available) return probe;
      const outcome = await open();
      if (typeof outcome === 'string') return refusal(outcome);
      // Closed again, for Xlib ends a process that waits with a connection whose server goes away.
      const sharesPixels = outcome.sharesPixels();
      outcome.close();
      return sharesPixels ? probe : refusal('no_shared_pixels');
    },

    async listDisplays() {
      screens ??= orThrow(await open());
      listed = screens.list();
      return listed;
    },

    async capture(displayId) {
      const display = listed.find(({ id }) => id === displayId);
      const frame = display && screens?.grab(display);
      if (frame !== undefined) return Promise.resolve(frame);
      throw new Error(`Display ${displayId} is not there (any more); list the displays again.`);
    },
  };
}

/** Loaded when it is used, since other systems have none of it. */
async function open(): Promise<X11Screens | X11Refusal> {
  return (await import('../x11/openX11Screens.js')).openX11Screens();
}

function orThrow(outcome: X11Screens | X11Refusal): X11Screens {
  if (typeof outcome === 'string') throw new Error(REFUSALS[outcome]);
  return outcome;
}

function probeX11(surroundings: Surroundings): Availability {
  if (surroundings.platform !== 'linux') {
    return { available: false, reason: 'other_system', message: 'X11 is read on Linux only.' };
  }
  if (isSet(surroundings.environment['WAYLAND_DISPLAY'])) {
    const message = 'In a Wayland session an X display shows the windows of X programs alone.';
    return { available: false, reason: 'wayland', message };
  }
  return probeSurroundings(surroundings);
}

type Refusal = X11Refusal | 'no_shared_pixels';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  no_library: 'libX11, libXext or libXrandr is not installed.',
  no_server:
    'The X server that DISPLAY names does not answer. Start the agent inside your desktop session.',
  no_shared_pixels:
    'The X server that DISPLAY names is not of this machine, or its pixels are not of 32 bits.',
};

function refusal(reason: Refusal): Availability {
  return {
    available: false,
    reason: reason === 'no_library' ? 'not_installed' : 'no_display',
    message: REFUSALS[reason],
  };
}
