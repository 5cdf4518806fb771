import type { Frame } from './Frame.js';

/** Wider than this, letters have strokes of several pixels and the steps below would miss them. */
const WIDEST = 2600;

/** A frame's size once it is halved, and the factor that is left. */
export interface FittedSize {
  readonly width: number;
  readonly height: number;
  readonly factor: number;
  /** How often it is halved. */
  readonly halvings: number;
}

/** Halves a wide frame until letters have the size of those on a full-HD screen, and its factor with it. */
export function fittedSize(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  factor: number,
): FittedSize {
  const fitted = { width, height, factor, halvings: 0 };
  for (; fitted.width > WIDEST; fitted.halvings += 1) {
    fitted.width >>= 1;
    fitted.height = Math.max(1, fitted.height >> 1);
    fitted.factor = Math.ceil(fitted.factor / 2);
  }
  return fitted;
}
