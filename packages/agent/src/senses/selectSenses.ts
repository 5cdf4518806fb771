import type { Surroundings } from '../backends/probeSurroundings.js';
import { createX11IdleSource } from '../idle/createX11IdleSource.js';
import { openMacIdleSource } from '../macos/openMacIdleSource.js';
import type { ActiveWindowSource } from '../ports/senses/ActiveWindowSource.js';
import type { IdleSource } from '../ports/senses/IdleSource.js';
import { createX11ActiveWindowSource } from '../tracker/createX11ActiveWindowSource.js';
import { openWindowsIdleSource } from '../win32/openWindowsIdleSource.js';
import { openX11 } from '../x11/openX11.js';

/** What the agent can notice of the person on this machine; none of it ever leaves the machine. */
export interface Senses {
  readonly idle: IdleSource;
  readonly source: ActiveWindowSource;
}

/** Where the system tells nothing, nobody is asked (L2) and nothing is written down (L1). */
const NONE: Senses = { idle: { idleMs: () => undefined }, source: { read: () => undefined } };

/** The senses of this system: both on X11, time away alone on macOS and Windows. */
export function selectSenses({ platform, environment }: Surroundings): Senses {
  if (platform === 'darwin') return { ...NONE, idle: openMacIdleSource() ?? NONE.idle };
  if (platform === 'win32') return { ...NONE, idle: openWindowsIdleSource() ?? NONE.idle };
  if (platform !== 'linux' || !environment['DISPLAY']) return NONE;
  const x11 = openX11();
  if (x11 === undefined) return NONE;
  return { idle: createX11IdleSource(x11), source: createX11ActiveWindowSource(x11) };
}
