import koffi from 'koffi';

import type { Frame } from '../picture/Frame.js';
import type { Display } from '../ports/CaptureBackend.js';
import { grabArea, type Area } from './grabArea.js';
import { loadScreenCalls, MONITOR, type Pointer, type ScreenCalls } from './screenCalls.js';
import { scaleOf } from './scaleOf.js';

/** The monitors of one X server, and their pixels. */
export interface X11Screens {
  /** Every monitor that is switched on now. */
  list(): readonly Display[];
  /** Tries on one pixel whether the server shares its memory with us, and pixels as we read them. */
  sharesPixels(): boolean;
  /** Reads a part of the desk; undefined when it is not there (any more). The frame has to be released. */
  grab(area: Area): Frame | undefined;
  /** Ends the connection, which Xlib does not let outlive its server. */
  close(): void;
}

/** Why there is nothing to read. */
export type X11Refusal = 'no_library' | 'no_server';

type Monitor = Record<'name' | 'x' | 'y' | 'width' | 'height', number>;

/** Connects to the X server that `DISPLAY` names. */
export function openX11Screens(): X11Screens | X11Refusal {
  const calls = loadScreenCalls();
  if (calls === undefined) return 'no_library';
  const server = calls.open(null) as Pointer | null;
  if (server === null) return 'no_server';
  return {
    list: () => listMonitors(calls, server),
    sharesPixels() {
      const pixel = grabArea(calls, server, { x: 0, y: 0, width: 1, height: 1 });
      pixel?.release?.();
      return pixel !== undefined;
    },
    grab: (area) => grabArea(calls, server, area),
    close: () => void calls.close(server),
  };
}

function listMonitors(calls: ScreenCalls, server: Pointer): readonly Display[] {
  const count: [number] = [0];
  const found = calls.monitors(server, calls.root(server), 1, count) as Pointer | null;
  if (found === null) return [];
  const monitors = koffi.decode(found, koffi.array(MONITOR, count[0])) as Monitor[];
  calls.freeMonitors(found);
  const scale = scaleOf(calls.resources(server) as string | null);
  return monitors.map(({ name, x, y, width, height }) => ({
    ...{ id: String(name), x, y, width, height, scale },
  }));
}
