import type { Frame } from '../picture/Frame.js';
import type { DrawnDisplay } from './DrawnDisplay.js';

/** Side of one tile of the pattern, in pixels. */
const TILE = 40;

/** Draws what a display shows: a board of coloured tiles that differs from display to display. */
export function drawFrame(display: DrawnDisplay): Frame {
  const width = Math.round(display.width);
  const height = Math.round(display.height);
  const data = new Uint8Array(width * height * 4);
  const seed = seedOf(display.id);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = colourAt(display.content, seed, x, y);
      const at = (y * width + x) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255;
    }
  }
  return { width, height, stride: width * 4, order: 'rgba', data };
}

function colourAt(
  content: DrawnDisplay['content'],
  seed: number,
  x: number,
  y: number,
): readonly [number, number, number] {
  if (content === 'black') return [0, 0, 0];
  if (content === 'one_colour') return [40, 90, 160];
  const mixed = (Math.floor(x / TILE) * 73 + Math.floor(y / TILE) * 151 + seed) & 0xff;
  return [mixed, (mixed * 7) & 0xff, (mixed * 13) & 0xff];
}

function seedOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) & 0xffff, 7);
}
