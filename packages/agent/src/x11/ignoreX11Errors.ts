import koffi from 'koffi';

/** A library that was loaded through koffi. */
export type Library = ReturnType<typeof koffi.load>;

/**
 * A window may close, or a display go, between being named and being read; the handler that Xlib
 * brings along ends the process for it. This one only counts.
 *
 * @returns how many errors there have been so far
 */
export function ignoreX11Errors(xlib: Library): () => number {
  let errors = 0;
  const handler = koffi.pointer(koffi.proto('int', ['void *', 'void *']));
  const set = xlib.func('XSetErrorHandler', 'void *', [handler]);
  set(
    koffi.register(() => {
      errors += 1;
      return 0;
    }, handler),
  );
  return () => errors;
}
