import koffi from 'koffi';

import { ignoreX11Errors } from './ignoreX11Errors.js';
import { bindSharedMemory, SEGMENT } from './sharedMemory.js';

/** A pointer that only X11 itself looks into. */
export type Pointer = object;

/** What Xlib says of one monitor. */
export const MONITOR = koffi.struct({
  name: 'ulong',
  ...{ primary: 'int', automatic: 'int', outputs: 'int' },
  ...{ x: 'int', y: 'int', width: 'int', height: 'int', widthMm: 'int', heightMm: 'int' },
  outputList: 'void *',
});

/** The head of Xlib's `XImage`, as far as it is read here. */
export const IMAGE = koffi.struct({
  ...{ width: 'int', height: 'int', xOffset: 'int', format: 'int', data: 'void *' },
  ...{ byteOrder: 'int', unit: 'int', bitOrder: 'int', pad: 'int', depth: 'int' },
  ...{ bytesPerLine: 'int', bitsPerPixel: 'int', redMask: 'ulong' },
});

/** The calls of Xlib and its extensions that reading the screen takes. */
export type ScreenCalls = ReturnType<typeof bind>;

/** Loads the libraries; undefined where they are not installed. */
export function loadScreenCalls(): ScreenCalls | undefined {
  try {
    return bind();
  } catch {
    return undefined;
  }
}

function bind() {
  const xlib = koffi.load('libX11.so.6');
  const extensions = koffi.load('libXext.so.6');
  const randr = koffi.load('libXrandr.so.2');
  const segment = koffi.pointer(SEGMENT);
  return {
    open: xlib.func('void *XOpenDisplay(const char *name)'),
    close: xlib.func('int XCloseDisplay(void *server)'),
    root: xlib.func('ulong XDefaultRootWindow(void *server)'),
    screen: xlib.func('int XDefaultScreen(void *server)'),
    visual: xlib.func('void *XDefaultVisual(void *server, int screen)'),
    depth: xlib.func('int XDefaultDepth(void *server, int screen)'),
    sync: xlib.func('int XSync(void *server, int discard)'),
    resources: xlib.func('const char *XResourceManagerString(void *server)'),
    free: xlib.func('int XFree(void *data)'),
    monitors: randr.func(
      'void *XRRGetMonitors(void *server, ulong window, int active, _Out_ int *count)',
    ),
    freeMonitors: randr.func('void XRRFreeMonitors(void *monitors)'),
    attach: extensions.func('XShmAttach', 'int', ['void *', segment]),
    detach: extensions.func('XShmDetach', 'int', ['void *', segment]),
    createImage: extensions.func('XShmCreateImage', 'void *', [
      ...['void *', 'void *', 'uint', 'int', 'void *'],
      ...[segment, 'uint', 'uint'],
    ]),
    getImage: extensions.func(
      'int XShmGetImage(void *server, ulong window, void *image, int x, int y, ulong planes)',
    ),
    errors: ignoreX11Errors(xlib),
    allocate: bindSharedMemory(koffi.load('libc.so.6')),
  };
}
