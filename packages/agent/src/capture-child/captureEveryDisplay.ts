import type { PictureSettings } from '../picture/PictureSettings.js';
import { processFrame } from '../picture/processFrame.js';
import type { Availability, CaptureBackend } from '../ports/CaptureBackend.js';
import type { ImageProcessor } from '../ports/ImageProcessor.js';
import { blankMessage } from './blankMessage.js';
import type {
  BlankDisplay,
  CapturedScreenshot,
  CaptureFailure,
  CaptureResult,
} from './captureRequest.js';
import { grabEveryDisplay, listWithoutReading, type Grab } from './grabEveryDisplay.js';

/** What {@link captureEveryDisplay} works with. */
export interface CaptureEveryDisplayOptions {
  /** The ways to read this screen, the best first; the next is tried where one cannot work or fails. */
  readonly backends: readonly CaptureBackend[];
  readonly processor: ImageProcessor;
  readonly picture: PictureSettings;
  /** Tells that sharp pictures are about to go through files; awaited before the first one does. */
  readonly onFiles: () => Promise<void>;
  /** Called once every display has been read, before anything is processed. */
  readonly onGrabbed: () => void;
}

/**
 * Reads every display at once (C3), then finishes one after the other, so that only one is being
 * worked on at a time. Never throws: whatever goes wrong is a failure with a code.
 */
export async function captureEveryDisplay(
  options: CaptureEveryDisplayOptions,
): Promise<CaptureResult> {
  const reading = await readScreen(options);
  if (!reading.ok) return reading.failure;
  const { backend, grabs, blank } = reading;
  options.onGrabbed();
  try {
    const screenshots = await finish(grabs, blank, options);
    const [first] = blank;
    if (screenshots.length > 0 || first === undefined) {
      const { name, writesFiles: wroteFiles = false } = backend;
      return { ok: true, backend: name, wroteFiles, screenshots, blank };
    }
    const { blankness } = first;
    return { ok: false, code: 'blank', blankness, message: blankMessage(blankness) };
  } catch (cause) {
    return failure('processing_failed', 'Shrinking, blurring or encoding a frame failed', cause);
  }
}

type Reading =
  | {
      readonly ok: true;
      readonly backend: CaptureBackend;
      /** Taken out one by one as they are finished. */
      readonly grabs: Grab[];
      readonly blank: BlankDisplay[];
    }
  | { readonly ok: false; readonly failure: CaptureFailure };

async function readScreen({ backends, onFiles }: CaptureEveryDisplayOptions): Promise<Reading> {
  let refused: CaptureFailure | undefined;
  let failed: CaptureFailure | undefined;
  for (const backend of backends) {
    const availability = await backend.available();
    if (!availability.available) {
      refused ??= refusal(availability);
      continue;
    }
    try {
      if ((await backend.seesWindows?.()) === false) {
        const displays = await listWithoutReading(backend);
        const blank = displays.map((display): BlankDisplay => ({
          display,
          blankness: 'wallpaper_only',
        }));
        return { ok: true, backend, grabs: [], blank };
      }
      if (backend.writesFiles === true) await onFiles();
      const grabs = await grabEveryDisplay(backend);
      if (grabs.length > 0) return { ok: true, backend, grabs, blank: [] };
      failed ??= { ok: false, code: 'no_display', message: `${backend.name} sees ${NOTHING_ON}` };
    } catch (cause) {
      failed ??= failure('capture_failed', `Reading the screen with ${backend.name} failed`, cause);
    }
  }
  return {
    ok: false,
    failure:
      failed ??
      refused ??
      failure('no_display', 'Nothing can be captured', 'no way to read this screen is known'),
  };
}

const NOTHING_ON = 'no display that is switched on. Connect a display or wake it.';

async function finish(
  grabs: Grab[],
  blank: BlankDisplay[],
  { processor, picture }: CaptureEveryDisplayOptions,
): Promise<CapturedScreenshot[]> {
  const screenshots: CapturedScreenshot[] = [];
  // Taken out one by one, so that a frame's memory is free as soon as it is finished.
  for (let grab = grabs.shift(); grab !== undefined; grab = grabs.shift()) {
    const { display, frame } = grab;
    const processed = await processFrame(frame, display.scale, picture, processor);
    if (processed.kind === 'blank') blank.push({ display, blankness: processed.blankness });
    else {
      const { image, width, height } = processed;
      screenshots.push({ display, image, width, height });
    }
  }
  return screenshots;
}

function refusal({ reason, message }: Extract<Availability, { available: false }>): CaptureFailure {
  return { ok: false, code: reason === 'permission' ? 'permission' : 'no_display', message };
}

function failure(
  code: 'no_display' | 'capture_failed' | 'processing_failed',
  what: string,
  cause: unknown,
): CaptureFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, code, message: `${what}: ${reason}` };
}
