import type { Monitor } from 'node-screenshots';

import type { Display, CaptureBackend } from '../ports/CaptureBackend.js';
import { loadScreenAccess } from '../permission/loadScreenAccess.js';
import { probeSurroundings, type Surroundings } from './probeSurroundings.js';

/**
 * Reads the screen through node-screenshots, in memory, on Linux with X, macOS and Windows. Only
 * the capture child may use it: in a long-lived process its memory grows to 200 MB and stays.
 */
export function createNodeScreenshotsBackend(surroundings: Surroundings): CaptureBackend {
  const monitors = new Map<string, Monitor>();

  return {
    name: 'node-screenshots',

    available: () => Promise.resolve(probeSurroundings(surroundings)),

    seesWindows: () => Promise.resolve(macLetsSeeWindows(surroundings)),

    async listDisplays() {
      const native = await import('node-screenshots');
      monitors.clear();
      for (const monitor of native.Monitor.all()) monitors.set(String(monitor.id()), monitor);
      return [...monitors].map(([id, monitor]) => describeMonitor(id, monitor));
    },

    async capture(displayId) {
      const monitor = monitors.get(displayId);
      if (monitor === undefined) {
        throw new Error(`Display ${displayId} is not listed (any more); list the displays again.`);
      }
      const image = await monitor.captureImage();
      return {
        width: image.width,
        height: image.height,
        stride: image.width * 4,
        order: 'rgba',
        data: await image.toRaw(true),
      };
    },
  };
}

/** Without permission macOS hands out the wallpaper and says nothing; elsewhere there is no such thing. */
function macLetsSeeWindows({ platform }: Surroundings): boolean {
  if (platform !== 'darwin') return true;
  return loadScreenAccess()?.preflight() ?? true;
}

function describeMonitor(id: string, monitor: Monitor): Display {
  return {
    id,
    x: monitor.x(),
    y: monitor.y(),
    width: monitor.width(),
    height: monitor.height(),
    scale: Math.max(1, monitor.scaleFactor()),
  };
}
