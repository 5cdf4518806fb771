import type { Box } from '../components/Box.js';
import type { Line } from '../lines/Line.js';

/** How bars of one class are drawn, in blocks. */
interface BarClass {
  /** Lines whose ink is up to so high belong to the class. */
  readonly tallest: number;
  /** Height of a row; every bar lies in one row of the picture's fixed grid. */
  readonly pitch: number;
  /** Where the first row begins: so that a row never begins where one of the class below does. */
  readonly offset: number;
  /** Rows at the top of a row, and at its bottom, that stay paper. */
  readonly margin: number;
  /** Left ends fall on multiples of this: a coarse one hides the tail of a j and the hook of an f. */
  readonly grid: number;
  /** The shortest length; longer ones double up to `longestDoubled` and then grow by `step`. */
  readonly shortest: number;
  readonly longestDoubled: number;
  readonly step: number;
}

/** Three classes, far enough apart that the words of one type size rarely fall into two. */
const CLASSES: readonly BarClass[] = [
  {
    tallest: 6,
    pitch: 4,
    offset: 0,
    margin: 1,
    grid: 4,
    shortest: 4,
    longestDoubled: 64,
    step: 16,
  },
  {
    tallest: 15,
    pitch: 8,
    offset: 2,
    margin: 1,
    grid: 16,
    shortest: 8,
    longestDoubled: 128,
    step: 32,
  },
  {
    tallest: Infinity,
    pitch: 16,
    offset: 6,
    margin: 2,
    grid: 32,
    shortest: 32,
    longestDoubled: 128,
    step: 64,
  },
];

/**
 * Where the bar of a line is drawn. The row comes from the centre of the ink and the length is rounded
 * down to one of few, so that words of about the same length give the very same bar. Left ends lie as the
 * joints of a wall of bricks: where words fall in two rows, those that also begin at the limit of two
 * ends give three bars instead of four.
 */
export function barOf(line: Line): Box {
  const { centre, first, last } = line;
  const barClass = classOf(line);
  const { pitch, offset, margin, grid } = barClass;
  const row = Math.floor((centre + 0.5 - offset) / pitch);
  const top = row * pitch + offset;
  const shift = (row & 1) === 1 ? grid / 2 : 0;
  const left = Math.ceil((first - grid / 4 - shift) / grid) * grid + shift;
  return {
    left,
    right: left + lengthOf(last - first + 2, barClass) - 1,
    top: top + margin,
    bottom: top + pitch - 1 - margin,
  };
}

/** How far the letters of a line reach past its row, in rows, and past its left end, in steps of such ends. */
const REACH = 1.5;

/**
 * What may hold ink of any line that gives this bar, as far as letters usually reach: the room to clear
 * where the ground is not of one colour. Like the bar it depends on the line's letters by little.
 */
export function roomOf(line: Line, { left, right, top, bottom }: Box): Box {
  const { pitch, margin, grid, longestDoubled, step } = classOf(line);
  const length = right - left + 1;
  const longest = length >= longestDoubled ? length + step : 2 * length;
  return grownTo(line.box, [grid, pitch], {
    left: left - REACH * grid,
    right: left + longest + grid,
    top: top - margin - REACH * pitch,
    bottom: bottom + margin + REACH * pitch,
  });
}

/** Adds whole steps of a grid to a room until a box, and one block around it, lies within. */
function grownTo(box: Box, [across, down]: readonly [number, number], room: Box): Box {
  const missing = (length: number, step: number): number =>
    Math.max(0, Math.ceil(length / step)) * step;
  return {
    left: room.left - missing(room.left - (box.left - 1), across),
    right: room.right + missing(box.right + 1 - room.right, across),
    top: room.top - missing(room.top - (box.top - 1), down),
    bottom: room.bottom + missing(box.bottom + 1 - room.bottom, down),
  };
}

function classOf({ inkHeight }: Line): BarClass {
  return CLASSES.find(({ tallest }) => inkHeight <= tallest) as BarClass;
}

function lengthOf(width: number, { shortest, longestDoubled, step }: BarClass): number {
  if (width >= longestDoubled) return width - (width % step);
  let length = shortest;
  while (length * 2 <= width) length *= 2;
  return length;
}
