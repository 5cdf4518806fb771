import type { IdleSource } from '../ports/senses/IdleSource.js';
import type { X11 } from '../x11/openX11.js';

/** Asks the X server, which counts for itself. */
export function createX11IdleSource(x11: X11): IdleSource {
  return { idleMs: () => x11.withDisplay((display) => x11.idleMs(display)) };
}
