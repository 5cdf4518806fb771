import type { Availability } from '../ports/CaptureBackend.js';
import type { Surroundings } from './probeSurroundings.js';
import { selectBackends } from './selectBackends.js';

/** Whether any backend can read this screen and, if none can, what the first of them says is in the way (C7). */
export async function probeBackends(surroundings: Surroundings): Promise<Availability> {
  let first: Availability | undefined;
  for (const backend of selectBackends({ kind: 'auto' }, surroundings)) {
    const found = await backend.available();
    if (found.available) return found;
    first ??= found;
  }
  return first ?? { available: false, reason: 'other_system', message: NO_BACKEND };
}

const NO_BACKEND = 'No way to read the screen of this system is known.';
