import type { Frame } from '../../picture/Frame.js';
import type { Availability, CaptureBackend, Display } from '../../ports/CaptureBackend.js';
import { isOnPath } from '../isOnPath.js';
import { isSet, probeSurroundings, type Surroundings } from '../probeSurroundings.js';
import { loadScreenshotDesktop, type ScreenshotDesktop } from './loadScreenshotDesktop.js';

/**
 * Reads the screen through screenshot-desktop, which starts a program of the system for it. On macOS
 * and Windows that program writes full-size pictures into files. They go into this process's scratch
 * folder, which is its working and its temporary folder, and the process that started it destroys
 * them as soon as it has ended (C4).
 *
 * @param load for tests, which run its code for other systems
 */
export function createScreenshotDesktopBackend(
  surroundings: Surroundings,
  load: () => Promise<ScreenshotDesktop> = loadScreenshotDesktop,
): CaptureBackend {
  const writesFiles = surroundings.platform !== 'linux';
  const read = async (id: string | number): Promise<Frame> => {
    const library = await load();
    // Only when it is used: what waits for captures probes this backend too, and decodes nothing.
    const { decodeFrame } = await import('./decodeFrame.js');
    const file = writesFiles ? { filename: `display-${String(id).replace(/\W/g, '')}.png` } : {};
    return decodeFrame(await library({ screen: id, format: 'png', ...file }));
  };
  const ids = new Map<string, string | number>();
  const frames = new Map<string, Frame>();

  return {
    name: 'screenshot-desktop',
    writesFiles,
    available: () => probe(surroundings),

    async listDisplays() {
      const displays: Display[] = [];
      frames.clear();
      let x = 0;
      for (const listed of await (await load()).listDisplays()) {
        const id = String(listed.id);
        ids.set(id, listed.id);
        // macOS tells no more than that there is a display: its picture has to say how large it is.
        const frame = listed.width === undefined ? await read(listed.id) : undefined;
        if (frame !== undefined) frames.set(id, frame);
        const { width, height } = frame ?? listed;
        displays.push({
          id,
          x: listed.left ?? listed.offsetX ?? x,
          y: listed.top ?? listed.offsetY ?? 0,
          width: width ?? 0,
          height: height ?? 0,
          scale: Math.max(1, listed.dpiScale ?? 1),
        });
        x += width ?? 0;
      }
      return displays;
    },

    async capture(displayId) {
      const id = ids.get(displayId);
      if (id === undefined) {
        throw new Error(`Display ${displayId} is not listed (any more); list the displays again.`);
      }
      return frames.get(displayId) ?? read(id);
    },
  };
}

async function probe(surroundings: Surroundings): Promise<Availability> {
  const { platform, environment, scratchFolder } = surroundings;
  const around = probeSurroundings(surroundings);
  if (!around.available) return around;
  if (platform === 'linux') {
    if (isSet(environment['WAYLAND_DISPLAY'])) {
      const message = 'screenshot-desktop reads no Wayland session.';
      return { available: false, reason: 'wayland', message };
    }
    for (const program of ['xrandr', 'import']) {
      if (await isOnPath(program, environment)) continue;
      const message = `screenshot-desktop needs the program ${program}, which is not installed.`;
      return { available: false, reason: 'not_installed', message };
    }
  } else if (scratchFolder === undefined) {
    const message = 'screenshot-desktop needs a private folder for its files, and was given none.';
    return { available: false, reason: 'other_system', message };
  }
  return { available: true };
}
