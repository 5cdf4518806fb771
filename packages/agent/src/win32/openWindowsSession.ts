import koffi from 'koffi';

import type { SessionReader } from '../session/createPolledSessionSource.js';

/** The right to make a desktop the one in front, which nobody has to that of the lock. */
const DESKTOP_SWITCHDESKTOP = 0x0100;

/** Reads the lock of Windows; undefined where it cannot be bound. Written after Microsoft's documentation and never run by us. */
export function openWindowsSession(): SessionReader | undefined {
  try {
    const user = koffi.load('user32.dll');
    const open = user.func(
      'void *__stdcall OpenInputDesktop(uint32_t flags, bool inherit, uint32_t access)',
    );
    const close = user.func('bool __stdcall CloseDesktop(void *desktop)');
    return () => {
      const desktop: unknown = open(0, false, DESKTOP_SWITCHDESKTOP);
      if (desktop === null) return Promise.resolve('locked');
      close(desktop);
      return Promise.resolve('active');
    };
  } catch {
    return undefined;
  }
}
