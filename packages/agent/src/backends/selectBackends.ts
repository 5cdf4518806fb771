import type { BackendChoice, SystemBackendName } from '../capture-child/captureRequest.js';
import type { CaptureBackend } from '../ports/CaptureBackend.js';
import { createDrawnBackend } from './createDrawnBackend.js';
import { createGrimBackend } from './grim/createGrimBackend.js';
import { createNodeScreenshotsBackend } from './createNodeScreenshotsBackend.js';
import { createScreenshotDesktopBackend } from './screenshot-desktop/createScreenshotDesktopBackend.js';
import { createX11Backend } from './createX11Backend.js';
import { isSet, type Surroundings } from './probeSurroundings.js';

const MAKERS: Readonly<Record<SystemBackendName, (from: Surroundings) => CaptureBackend>> = {
  x11: createX11Backend,
  'node-screenshots': createNodeScreenshotsBackend,
  'screenshot-desktop': createScreenshotDesktopBackend,
  grim: createGrimBackend,
};

/**
 * The backends for a choice, the best first. Where none works, the reason of the first is what the
 * person reads, so that one has to know the surroundings best.
 */
export function selectBackends(
  choice: BackendChoice,
  surroundings: Surroundings,
): readonly CaptureBackend[] {
  switch (choice.kind) {
    case 'drawn':
      return [createDrawnBackend(choice.displays)];
    case 'one':
      return [MAKERS[choice.name](surroundings)];
    case 'auto':
      return orderOf(surroundings).map((name) => MAKERS[name](surroundings));
  }
}

function orderOf({ platform, environment }: Surroundings): readonly SystemBackendName[] {
  if (platform !== 'linux') return ['node-screenshots', 'screenshot-desktop'];
  if (isSet(environment['WAYLAND_DISPLAY'])) return ['grim', 'node-screenshots'];
  return ['x11', 'node-screenshots', 'screenshot-desktop'];
}
