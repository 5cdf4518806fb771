import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';

/** A block is all ink when its pixels differ from it by no more steps of brightness. */
const ALL_INK = 4;
/** So many blocks that are all ink there are for each block at the edge of a stroke; a shape is filled. */
const MOST_FILLED = 0.6;
/** Letters as high as this many blocks show their strokes one by one. */
const LEAST_HEIGHT = 8;
/** A row meets so many strokes, for each height of the line that the line is long. */
const LEAST_STROKES = 1.4;

/** Whether the ink of a line lies in strokes, not in shapes such as hair or a roof. */
export function hasStrokes(
  { darkest, brightest, width: row }: Blocks,
  pieces: readonly Piece[],
  box: Box,
  ink: number,
): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const isInk = new Uint8Array(width * height);
  let edges = 0;
  for (const { members } of pieces) {
    edges += members.length;
    for (let index = 0; index < members.length; index += 1) {
      const at = members[index]!;
      const x = at % row;
      isInk[((at - x) / row - box.top) * width + x - box.left] = 1;
    }
  }
  let filled = 0;
  for (let place = 0; place < isInk.length; place += 1) {
    const x = place % width;
    const at = ((place - x) / width + box.top) * row + box.left + x;
    const isFull = Math.max(brightest[at]! - ink, ink - darkest[at]!) <= ALL_INK;
    if (!isFull || isInk[place] === 1) continue;
    filled += 1;
    isInk[place] = 1;
  }
  if (filled > MOST_FILLED * edges) return false;
  return height < LEAST_HEIGHT || strokesIn(isInk, width) * height >= LEAST_STROKES * width;
}

/** How many strokes a row meets, on average of the middle half of the rows. */
function strokesIn(isInk: Uint8Array, width: number): number {
  const height = isInk.length / width;
  const [top, bottom] = [height >> 2, height - (height >> 2)];
  let strokes = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x;
      if (isInk[place] === 1 && (x === 0 || isInk[place - 1] === 0)) strokes += 1;
    }
  }
  return strokes / (bottom - top);
}
