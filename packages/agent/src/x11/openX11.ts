import koffi from 'koffi';

import { ignoreX11Errors } from './ignoreX11Errors.js';

/** A pointer that only X11 itself looks into. */
export type Handle = object;

/** The few calls of Xlib and its screen saver extension that the agent needs. */
export interface X11 {
  /** Runs with a connection that is closed right afterwards, since Xlib ends the process when a server goes away under an open one. */
  withDisplay<Result>(work: (display: Handle) => Result): Result | undefined;
  /** Milliseconds since the last input. */
  idleMs(display: Handle): number | undefined;
  /** Whether the screen saver is shown; undefined where X does not tell. */
  isSaverOn(display: Handle): boolean | undefined;
  rootWindow(display: Handle): number;
  /** The bytes of a window's property; for lists of 32-bit values, as Xlib lays them out (8 bytes each). */
  property(display: Handle, window: number, name: string): Buffer | undefined;
}

const ANY_TYPE = 0;
const SCREEN_SAVER_ON = 1;
/** Longest property read, in units of four bytes. */
const LONGEST = 1_024;

/** Loads the libraries; undefined where they are not installed. */
export function openX11(): X11 | undefined {
  try {
    return bind();
  } catch {
    return undefined;
  }
}

function bind(): X11 {
  const xlib = koffi.load('libX11.so.6');
  const screenSaver = koffi.load('libXss.so.1');
  const info = koffi.struct({
    window: 'ulong',
    state: 'int',
    kind: 'int',
    untilOrSince: 'ulong',
    idle: 'ulong',
    eventMask: 'ulong',
  });
  const open = xlib.func('void *XOpenDisplay(const char *name)');
  const close = xlib.func('int XCloseDisplay(void *display)');
  const root = xlib.func('ulong XDefaultRootWindow(void *display)');
  const intern = xlib.func(
    'ulong XInternAtom(void *display, const char *name, int only_if_exists)',
  );
  const free = xlib.func('int XFree(void *data)');
  const read = xlib.func(
    'int XGetWindowProperty(void *display, ulong window, ulong property, long offset, long length, int del, ulong type, _Out_ ulong *actual_type, _Out_ int *format, _Out_ ulong *count, _Out_ ulong *after, _Out_ void **data)',
  );
  const query = screenSaver.func('XScreenSaverQueryInfo', 'int', [
    'void *',
    'ulong',
    koffi.out(koffi.pointer(info)),
  ]);

  ignoreX11Errors(xlib);
  const saver = (display: Handle): { idle?: number; state?: number } => {
    const answer: { idle?: number; state?: number } = {};
    return query(display, root(display), answer) === 0 ? {} : answer;
  };
  return {
    withDisplay(work) {
      const display = open(null) as Handle | null;
      if (display === null) return undefined;
      try {
        return work(display);
      } finally {
        close(display);
      }
    },
    idleMs: (display) => saver(display).idle,
    isSaverOn(display) {
      const { state } = saver(display);
      return state === undefined ? undefined : state === SCREEN_SAVER_ON;
    },
    rootWindow: (display) => Number(root(display)),
    property(display, window, name) {
      const [type, format, count, after] = [[0], [0], [0], [0]];
      const data: [Handle | null] = [null];
      const atom = intern(display, name, 1) as number;
      if (atom === 0) return undefined;
      const failed = read(
        ...[display, window, atom, 0, LONGEST, 0, ANY_TYPE],
        ...[type, format, count, after, data],
      ) as number;
      if (failed !== 0 || data[0] === null) return undefined;
      try {
        const bytes = (count[0] ?? 0) * (format[0] === 32 ? 8 : (format[0] ?? 8) / 8);
        return Buffer.from(koffi.decode(data[0], 'uint8', bytes) as number[]);
      } finally {
        free(data[0]);
      }
    },
  };
}
