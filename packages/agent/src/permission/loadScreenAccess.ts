import koffi from 'koffi';

/** Where macOS keeps the calls about recording the screen. */
export const CORE_GRAPHICS = '/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics';

/** Loads the calls of CoreGraphics about recording the screen (macOS 10.15 and later); undefined where they are missing. */
export function loadScreenAccess():
  { readonly preflight: () => boolean; readonly request: () => void } | undefined {
  try {
    const library = koffi.load(CORE_GRAPHICS);
    const preflight = library.func('bool CGPreflightScreenCaptureAccess()');
    const request = library.func('bool CGRequestScreenCaptureAccess()');
    return { preflight: () => preflight() as boolean, request: () => void request() };
  } catch {
    return undefined;
  }
}
