import type { Blocks } from '../blocks/Blocks.js';
import { inkOf } from '../text/inkOf.js';
import type { Piece } from '../text/Piece.js';
import type { Canvas } from './Canvas.js';
import { paintBlock } from './paintBlock.js';

/** Cells of 32 × 16 px on a full-HD screen: what a paragraph keeps of its outline. */
const CELL_WIDTH = 8;
const CELL_HEIGHT = 4;

/** A cell with so many rough blocks holds part of a line; with fewer it is the space around one. */
const LEAST_COVERED = 9;

/**
 * Paints small text whose lines touch: on a fixed grid of cells, each either paper or a stretch of bar.
 * The bars are drawn in every cell alike, so they say nothing about where within it the letters were.
 */
export function paintParagraph(blocks: Blocks, piece: Piece, canvas: Canvas): void {
  const ink = inkOf(piece.paper, piece.ink);
  const { box, members } = piece;
  const firstColumn = Math.floor(box.left / CELL_WIDTH);
  const firstRow = Math.floor(box.top / CELL_HEIGHT);
  const columns = Math.floor(box.right / CELL_WIDTH) - firstColumn + 1;
  const rows = Math.floor(box.bottom / CELL_HEIGHT) - firstRow + 1;
  const counts = new Uint8Array(columns * rows);
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const x = at % blocks.width;
    const y = (at - x) / blocks.width;
    const row = Math.floor(y / CELL_HEIGHT) - firstRow;
    counts[row * columns + Math.floor(x / CELL_WIDTH) - firstColumn]! += 1;
  }
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell]!;
    if (count === 0) continue;
    const x0 = (firstColumn + (cell % columns)) * CELL_WIDTH;
    const y0 = (firstRow + Math.floor(cell / columns)) * CELL_HEIGHT;
    for (let y = y0; y < Math.min(blocks.height, y0 + CELL_HEIGHT); y += 1) {
      const inBar = count >= LEAST_COVERED && y > y0 && y < y0 + CELL_HEIGHT - 1;
      for (let x = x0; x < Math.min(blocks.width, x0 + CELL_WIDTH); x += 1) {
        const at = y * blocks.width + x;
        paintBlock(canvas.colours, at, inBar ? ink : piece.paper);
        canvas.covered[at] = 1;
      }
    }
  }
}
