import { OBSCURED_MAX_WIDTH } from './obscuredWidth.js';
import type { PictureSettings } from './PictureSettings.js';

/** Below this many device pixels per logical pixel of scale, the strokes of 14 px text survive shrinking. */
const LEAST_FACTOR = 4;

/**
 * How many screen pixels, each way, become one picture pixel (C4). Always a whole number, so that
 * every picture pixel is the exact average of a square.
 *
 * An obscured picture is chosen by logical pixels and not by width alone: on a narrow screen a width
 * of 480 would keep text that the blur was measured to remove.
 */
export function shrinkFactor(
  display: { readonly width: number; readonly scale: number },
  settings: Pick<PictureSettings, 'obscure' | 'maxWidth'>,
): number {
  if (settings.obscure === 'off') return Math.max(1, Math.ceil(display.width / settings.maxWidth));
  const maxWidth = Math.min(settings.maxWidth, OBSCURED_MAX_WIDTH);
  const scale = Math.max(1, display.scale);
  return Math.max(Math.ceil(LEAST_FACTOR * scale), Math.ceil(display.width / maxWidth));
}
