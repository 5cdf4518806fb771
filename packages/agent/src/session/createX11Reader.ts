import type { X11 } from '../x11/openX11.js';
import type { SessionReader } from './createPolledSessionSource.js';

/** A screen saver that X shows stands for a lock: nobody is here, and nothing of the work is on the screen. */
export function createX11Reader(x11: X11): SessionReader {
  return () => {
    const isOn = x11.withDisplay((display) => x11.isSaverOn(display));
    return Promise.resolve(isOn === undefined ? undefined : isOn ? 'locked' : 'active');
  };
}
