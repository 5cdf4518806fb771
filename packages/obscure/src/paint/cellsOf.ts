import type { Blocks } from '../blocks/Blocks.js';
import type { Box } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';

/** Cells of 32 × 16 px on a full-HD screen: what a paragraph keeps of its outline. */
const CELL_WIDTH = 8;
const CELL_HEIGHT = 4;

/** A cell with so many rough blocks holds part of a line; with fewer it is the space around one. */
const LEAST_COVERED = 9;

/** A cell of a fixed grid that holds part of a paragraph, and the stretch of bar in it. */
export interface Cell {
  readonly cell: Box;
  readonly bar: Box | undefined;
}

/**
 * The cells that small text whose lines touch lies in. The bars are drawn in every cell alike, so they
 * say nothing about where within it the letters were.
 */
export function cellsOf({ width, height }: Blocks, { box, members }: Piece): Cell[] {
  const firstColumn = Math.floor(box.left / CELL_WIDTH);
  const firstRow = Math.floor(box.top / CELL_HEIGHT);
  const columns = Math.floor(box.right / CELL_WIDTH) - firstColumn + 1;
  const rows = Math.floor(box.bottom / CELL_HEIGHT) - firstRow + 1;
  const counts = new Uint8Array(columns * rows);
  const rowOfCells = width * CELL_HEIGHT;
  const first = firstRow * columns + firstColumn;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const x = at % width;
    const row = (at / rowOfCells) | 0;
    counts[row * columns + ((x / CELL_WIDTH) | 0) - first]! += 1;
  }
  const cells: Cell[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index]!;
    if (count === 0) continue;
    const left = (firstColumn + (index % columns)) * CELL_WIDTH;
    const top = (firstRow + Math.floor(index / columns)) * CELL_HEIGHT;
    const right = Math.min(width, left + CELL_WIDTH) - 1;
    const bottom = Math.min(height, top + CELL_HEIGHT) - 1;
    const bar = { left, right, top: top + 1, bottom: Math.min(bottom, top + CELL_HEIGHT - 2) };
    cells.push({
      cell: { left, right, top, bottom },
      bar: count >= LEAST_COVERED ? bar : undefined,
    });
  }
  return cells;
}
