import type { Canvas } from '../paint/Canvas.js';
import { DARKER, type Cover } from './Cover.js';

/** How far a bar differs from its ground, in steps of every channel. */
const STEP = 104;

/** Draws the bars of text on a ground: everywhere the same step darker or lighter than what is there. */
export function drawBars({ colours }: Canvas, { bars }: Cover): void {
  for (let at = 0; at < bars.length; at += 1) {
    if (bars[at] === 0) continue;
    const step = bars[at] === DARKER ? -STEP : STEP;
    for (let byte = at * 3; byte < at * 3 + 3; byte += 1) {
      colours[byte] = Math.max(0, Math.min(255, colours[byte]! + step));
    }
  }
}
