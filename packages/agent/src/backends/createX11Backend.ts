import type { Availability, CaptureBackend, Display } from '../ports/CaptureBackend.js';
import type { X11Refusal, X11Screens } from '../x11/openX11Screens.js';
import { isSet, probeSurroundings, type Surroundings } from './probeSurroundings.js';

/**
 * Reads the screens of an X server of this machine through shared memory, in place: a third of the
 * time and of the memory of any other way.
 */
export function createX11Backend(surroundings: Surroundings): CaptureBackend {
  let opened: Promise<X11Screens | X11Refusal> | undefined;
  let listed: readonly Display[] = [];
  // Loaded when it is used, since other systems have none of it.
  const open = (): Promise<X11Screens | X11Refusal> =>
    (opened ??= import('../x11/openX11Screens.js').then(({ openX11Screens }) => openX11Screens()));
  const screens = async (): Promise<X11Screens> => {
    const outcome = await open();
    if (typeof outcome === 'string') throw new Error(REFUSALS[outcome]);
    return outcome;
  };

  return {
    name: 'x11',

    async available() {
      const probe = probeX11(surroundings);
      if (!probe.available) return probe;
      const outcome = await open();
      return typeof outcome === 'string' ? refusal(outcome) : probe;
    },

    async listDisplays() {
      listed = (await screens()).list();
      return listed;
    },

    async capture(displayId) {
      const display = listed.find(({ id }) => id === displayId);
      const frame = display && (await screens()).grab(display);
      if (frame === undefined) {
        throw new Error(`Display ${displayId} is not there (any more); list the displays again.`);
      }
      return frame;
    },
  };
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

const REFUSALS: Readonly<Record<X11Refusal, string>> = {
  no_library: 'libX11, libXext or libXrandr is not installed.',
  no_server:
    'The X server that DISPLAY names does not answer. Start the agent inside your desktop session.',
  no_shared_pixels:
    'The X server that DISPLAY names is not of this machine, or its pixels are not of 32 bits.',
};

function refusal(reason: X11Refusal): Availability {
  return {
    available: false,
    reason: reason === 'no_library' ? 'not_installed' : 'no_display',
    message: REFUSALS[reason],
  };
}
