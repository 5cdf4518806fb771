import type { CaptureBackend } from '../ports/CaptureBackend.js';
import type { DrawnDisplay } from './DrawnDisplay.js';
import { drawFrame } from './drawFrame.js';

/** Two full-HD displays side by side. */
export const TWO_DRAWN_DISPLAYS: readonly DrawnDisplay[] = [
  { id: 'left', x: 0, y: 0, width: 1920, height: 1080, scale: 1, content: 'pattern' },
  { id: 'right', x: 1920, y: 0, width: 1920, height: 1080, scale: 1, content: 'pattern' },
];

/** The reference backend: draws its displays. Chosen by option only, never by the environment. */
export function createDrawnBackend(
  displays: readonly DrawnDisplay[] = TWO_DRAWN_DISPLAYS,
): CaptureBackend {
  return {
    name: 'drawn',
    available: () => Promise.resolve({ available: true }),
    seesWindows: () => Promise.resolve(displays.every(({ content }) => content !== 'wallpaper')),
    listDisplays: () => Promise.resolve(displays),
    capture(displayId) {
      const display = displays.find(({ id }) => id === displayId);
      if (display === undefined) {
        return Promise.reject(new Error(`There is no drawn display "${displayId}".`));
      }
      return Promise.resolve(drawFrame(display));
    },
  };
}
