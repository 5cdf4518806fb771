import type { ActiveWindowSource } from '../ports/senses/ActiveWindowSource.js';
import type { Handle, X11 } from '../x11/openX11.js';

/** Asks the window manager which window is in front. */
export function createX11ActiveWindowSource(x11: X11): ActiveWindowSource {
  return {
    read: () =>
      x11.withDisplay((display) => {
        const active = x11.property(display, x11.rootWindow(display), '_NET_ACTIVE_WINDOW');
        const window = active && active.length >= 4 ? active.readUInt32LE(0) : 0;
        if (window === 0) return undefined;
        const application = classOf(x11, display, window);
        if (application === undefined) return undefined;
        return { application, title: titleOf(x11, display, window) };
      }),
  };
}

/** WM_CLASS is "instance\0class\0"; the class is the name of the application. */
function classOf(x11: X11, display: Handle, window: number): string | undefined {
  const names = x11.property(display, window, 'WM_CLASS')?.toString().split('\0');
  return names?.[1] || names?.[0] || undefined;
}

function titleOf(x11: X11, display: Handle, window: number): string {
  const title =
    x11.property(display, window, '_NET_WM_NAME') ?? x11.property(display, window, 'WM_NAME');
  return title?.toString() ?? '';
}
