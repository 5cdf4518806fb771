import type { BackendChoice } from '../capture-child/captureRequest.js';
import type { CaptureBackend } from '../ports/CaptureBackend.js';
import { createDrawnBackend } from './createDrawnBackend.js';
import { createNodeScreenshotsBackend } from './createNodeScreenshotsBackend.js';
import type { Surroundings } from './probeSurroundings.js';

/**
 * Picks the backend for a choice. For `auto` that is the first that works here; if none does, the
 * first, so that its reason is what the person reads.
 */
export async function selectBackend(
  choice: BackendChoice,
  surroundings: Surroundings,
): Promise<CaptureBackend> {
  if (choice.kind === 'drawn') return createDrawnBackend(choice.displays);
  const first = createNodeScreenshotsBackend(surroundings);
  const candidates = [first];
  for (const candidate of candidates) {
    if ((await candidate.available()).available) return candidate;
  }
  return first;
}
