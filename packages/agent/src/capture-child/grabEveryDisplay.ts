import type { Frame } from '../picture/Frame.js';
import type { CaptureBackend, Display } from '../ports/CaptureBackend.js';
import type { CapturedDisplay } from './captureRequest.js';
import { inDeskOrder } from './inDeskOrder.js';

/** One display as it has just been read. */
export interface Grab {
  readonly display: CapturedDisplay;
  readonly frame: Frame;
}

/** Displays may be plugged and unplugged while they are read; more often than this is something else. */
const TRIES = 3;

/**
 * Reads every display at once (C3), in desk order. Should displays come or go in the middle of it,
 * what was read is let go and those that are there now are read instead.
 *
 * @throws what the backend throws, when the displays have not changed
 */
export async function grabEveryDisplay(backend: CaptureBackend): Promise<Grab[]> {
  let displays = inDeskOrder(await backend.listDisplays());
  for (let tries = 1; ; tries += 1) {
    const reads = await Promise.allSettled(displays.map(({ id }) => backend.capture(id)));
    const failed = reads.find((read) => read.status === 'rejected');
    if (failed === undefined) return grabsOf(displays, reads);

    for (const read of reads) if (read.status === 'fulfilled') read.value.release?.();
    const now = inDeskOrder(await backend.listDisplays());
    if (tries === TRIES || isSame(displays, now)) throw failed.reason;
    displays = now;
  }
}

/** The displays as a capture would name them. */
export async function listWithoutReading(
  backend: CaptureBackend,
): Promise<readonly CapturedDisplay[]> {
  return inDeskOrder(await backend.listDisplays()).map(capturedDisplay);
}

function grabsOf(
  displays: readonly Display[],
  reads: readonly PromiseSettledResult<Frame>[],
): Grab[] {
  return displays.flatMap((display, index) => {
    const read = reads[index];
    if (read?.status !== 'fulfilled') return [];
    return [{ display: capturedDisplay(display, index), frame: read.value }];
  });
}

function capturedDisplay(display: Display, index: number): CapturedDisplay {
  const { x, y, width, height, scale } = display;
  return { number: index + 1, x, y, width, height, scale };
}

function isSame(one: readonly Display[], other: readonly Display[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
