import type { Blocks } from '../blocks/Blocks.js';
import type { Colour } from '../text/colours.js';
import { inkOf } from '../text/inkOf.js';
import type { Piece } from '../text/Piece.js';
import type { Canvas } from './Canvas.js';
import { cellsOf } from './cellsOf.js';

/** Paints small text whose lines touch: on a fixed grid of cells, each either paper or a stretch of bar. */
export function paintParagraph(blocks: Blocks, piece: Piece, { colours, covered }: Canvas): void {
  const ink = inkOf(piece.paper, piece.ink);
  const { width } = blocks;
  for (const { cell, bar } of cellsOf(blocks, piece)) {
    for (let y = cell.top; y <= cell.bottom; y += 1) {
      const isBar = bar !== undefined && y >= bar.top && y <= bar.bottom;
      paintRow(
        colours,
        y * width + cell.left,
        y * width + cell.right + 1,
        isBar ? ink : piece.paper,
      );
      covered.fill(1, y * width + cell.left, y * width + cell.right + 1);
    }
  }
}

function paintRow(colours: Uint8Array, from: number, to: number, colour: Colour): void {
  const [red, green, blue] = colour;
  for (let at = from * 3; at < to * 3; at += 3) {
    colours[at] = red;
    colours[at + 1] = green;
    colours[at + 2] = blue;
  }
}
