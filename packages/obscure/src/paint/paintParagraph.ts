import type { Blocks } from '../blocks/Blocks.js';
import { inkOf } from '../text/inkOf.js';
import type { Piece } from '../text/Piece.js';
import type { Canvas } from './Canvas.js';

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
  const { colours, covered } = canvas;
  const { box, members } = piece;
  const firstColumn = Math.floor(box.left / CELL_WIDTH);
  const firstRow = Math.floor(box.top / CELL_HEIGHT);
  const columns = Math.floor(box.right / CELL_WIDTH) - firstColumn + 1;
  const rows = Math.floor(box.bottom / CELL_HEIGHT) - firstRow + 1;
  const counts = new Uint8Array(columns * rows);
  const { width, height } = blocks;
  const rowOfCells = width * CELL_HEIGHT;
  const first = firstRow * columns + firstColumn;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const x = at % width;
    const row = (at / rowOfCells) | 0;
    counts[row * columns + ((x / CELL_WIDTH) | 0) - first]! += 1;
  }
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell]!;
    if (count === 0) continue;
    const x0 = (firstColumn + (cell % columns)) * CELL_WIDTH;
    const y0 = (firstRow + Math.floor(cell / columns)) * CELL_HEIGHT;
    const pastX = Math.min(width, x0 + CELL_WIDTH);
    const pastY = Math.min(height, y0 + CELL_HEIGHT);
    for (let y = y0; y < pastY; y += 1) {
      const inBar = count >= LEAST_COVERED && y > y0 && y < y0 + CELL_HEIGHT - 1;
      const [red, green, blue] = inBar ? ink : piece.paper;
      const past = y * width + pastX;
      // A row at once, not `paintBlock` for each: paragraphs are most of what is painted.
      for (let at = (y * width + x0) * 3; at < past * 3; at += 3) {
        colours[at] = red;
        colours[at + 1] = green;
        colours[at + 2] = blue;
      }
      covered.fill(1, y * width + x0, past);
    }
  }
}
