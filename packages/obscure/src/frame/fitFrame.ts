import type { Frame } from './Frame.js';
import { halve } from './halve.js';

/** Wider than this, letters have strokes of several pixels and the steps below would miss them. */
const WIDEST = 2600;

/** Halves a wide frame until letters have the size of those on a full-HD screen, and its factor with it. */
export function fitFrame(frame: Frame, factor: number): { frame: Frame; factor: number } {
  let fitted = frame;
  let left = factor;
  while (fitted.width > WIDEST) {
    fitted = halve(fitted);
    left = Math.ceil(left / 2);
  }
  return { frame: fitted, factor: left };
}
