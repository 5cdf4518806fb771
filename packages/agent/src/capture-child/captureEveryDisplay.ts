import type { Frame } from '../picture/Frame.js';
import type { PictureSettings } from '../picture/PictureSettings.js';
import { processFrame } from '../picture/processFrame.js';
import type { CaptureBackend, Display } from '../ports/CaptureBackend.js';
import type { ImageProcessor } from '../ports/ImageProcessor.js';
import type {
  BlankDisplay,
  CapturedDisplay,
  CapturedScreenshot,
  CaptureFailure,
  CaptureResult,
} from './captureRequest.js';
import { inDeskOrder } from './inDeskOrder.js';

/** What {@link captureEveryDisplay} works with. */
export interface CaptureEveryDisplayOptions {
  readonly backend: CaptureBackend;
  readonly processor: ImageProcessor;
  readonly picture: PictureSettings;
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
  const { backend, onGrabbed } = options;
  const availability = await backend.available();
  if (!availability.available) {
    const code = availability.reason === 'permission' ? 'permission' : 'no_display';
    return { ok: false, code, message: availability.message };
  }

  let grabs: Grab[];
  try {
    grabs = await grabEveryDisplay(backend);
  } catch (cause) {
    return failure('capture_failed', `Reading the screen with ${backend.name} failed`, cause);
  }
  if (grabs.length === 0) {
    return {
      ok: false,
      code: 'no_display',
      message: `${backend.name} sees no display that is switched on. Connect a display or wake it.`,
    };
  }
  onGrabbed();

  try {
    return await finish(grabs, options);
  } catch (cause) {
    return failure('processing_failed', 'Shrinking, blurring or encoding a frame failed', cause);
  }
}

interface Grab {
  readonly display: CapturedDisplay;
  readonly frame: Frame;
}

async function grabEveryDisplay(backend: CaptureBackend): Promise<Grab[]> {
  const displays = inDeskOrder(await backend.listDisplays());
  const frames = await Promise.all(displays.map(({ id }) => backend.capture(id)));
  return displays.flatMap((display, index) => {
    const frame = frames[index];
    return frame === undefined ? [] : [{ display: capturedDisplay(display, index), frame }];
  });
}

function capturedDisplay(display: Display, index: number): CapturedDisplay {
  const { x, y, width, height, scale } = display;
  return { number: index + 1, x, y, width, height, scale };
}

async function finish(
  grabs: Grab[],
  { backend, processor, picture }: CaptureEveryDisplayOptions,
): Promise<CaptureResult> {
  const screenshots: CapturedScreenshot[] = [];
  const blank: BlankDisplay[] = [];
  // Taken out one by one, so that a frame's memory is free as soon as it is finished.
  for (let grab = grabs.shift(); grab !== undefined; grab = grabs.shift()) {
    const { display, frame } = grab;
    const processed = await processFrame(frame, display.scale, picture, processor);
    if (processed.kind === 'blank') {
      blank.push({ display, blankness: processed.blankness });
    } else {
      const { image, width, height } = processed;
      screenshots.push({ display, image, width, height });
    }
  }
  const [firstBlank] = blank;
  if (screenshots.length === 0 && firstBlank !== undefined) {
    return { ok: false, code: 'blank', blankness: firstBlank.blankness, message: BLANK_MESSAGE };
  }
  return { ok: true, backend: backend.name, screenshots, blank };
}

const BLANK_MESSAGE =
  'Every display came out black or in one colour, so there is nothing to show and nothing was kept. ' +
  'If that is not what your screen shows, the system is withholding it: check the permission to record the screen.';

function failure(
  code: 'capture_failed' | 'processing_failed',
  what: string,
  cause: unknown,
): CaptureFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, code, message: `${what}: ${reason}` };
}
