import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, type Box } from '../components/Box.js';
import type { Component } from '../components/findComponents.js';
import { colourAt, type Colour } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';

/** Letters differ from what is beside them in their block by at least so many steps of brightness. */
const LEAST_CONTRAST = 28;
/** Letters of one word are of one ink: their strongest pixels differ by no more. */
const ONE_INK = 2;
/** So many of its blocks show that ink; the others only the smoothed edge of a stroke. */
const LEAST_INKED = 0.7;
/** Smaller than this many blocks it may be anything. */
const FEW = 6;
/** Letters are so high, in blocks. */
const LEAST_HEIGHT = 3;
const TALLEST = 60;

/** Blocks that touch each other and show one ink. */
export interface Inked extends Component {
  readonly ink: Colour;
}

/** Gathers blocks of some pieces that touch each other and show nearly the same ink: the strokes of letters. */
export function findInk(
  blocks: Blocks,
  pieces: readonly Piece[],
  isDark: boolean,
): readonly Inked[] {
  const { width, height, darkest, brightest } = blocks;
  const colours = isDark ? blocks.darkestColour : blocks.brightestColour;
  const isOpen = new Uint8Array(width * height);
  let open = 0;
  for (const { members } of pieces) {
    for (let index = 0; index < members.length; index += 1) {
      const at = members[index]!;
      if (brightest[at]! - darkest[at]! < LEAST_CONTRAST) continue;
      isOpen[at] = 1;
      open += 1;
    }
  }
  const queue = new Int32Array(open);
  const components: Inked[] = [];
  for (let start = isOpen.indexOf(1), end = 0; start !== -1; start = isOpen.indexOf(1, start + 1)) {
    const first = end;
    queue[end++] = start;
    isOpen[start] = 0;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let next = first; next < end; next += 1) {
      const at = queue[next]!;
      const x = at % width;
      const y = (at - x) / width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY += 1) {
        for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX += 1) {
          const near = nearY * width + nearX;
          if (isOpen[near] === 0 || !haveOneInk(colours, near, at)) continue;
          isOpen[near] = 0;
          queue[end++] = near;
        }
      }
    }
    const box = { left, right, top, bottom };
    if (!isLetter(box, end - first)) continue;
    const members = queue.subarray(first, end);
    const ink = inkOf(colours, members);
    if (ink !== undefined) components.push({ box, members, ink });
  }
  return components;
}

function isLetter(box: Box, count: number): boolean {
  return count >= FEW && heightOf(box) >= LEAST_HEIGHT && heightOf(box) <= TALLEST;
}

/** The colour that most blocks show, if they are enough. */
function inkOf(colours: Uint8Array, members: Int32Array): Colour | undefined {
  const strongest = mostFrequent(colours, members);
  let count = 0;
  for (let index = 0; index < members.length; index += 1) {
    if (haveOneInk(colours, members[index]!, strongest)) count += 1;
  }
  return count >= LEAST_INKED * members.length ? colourAt(colours, strongest) : undefined;
}

/** A block with the green that most of them have: of one ink it stands for all. */
function mostFrequent(colours: Uint8Array, members: Int32Array): number {
  const counts = new Uint32Array(256);
  let best = members[0]!;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const green = colours[at * 3 + 1]!;
    counts[green]! += 1;
    if (counts[green]! > counts[colours[best * 3 + 1]!]!) best = at;
  }
  return best;
}

function haveOneInk(colours: Uint8Array, one: number, other: number): boolean {
  const [a, b] = [one * 3, other * 3];
  return (
    Math.abs(colours[a + 1]! - colours[b + 1]!) <= ONE_INK &&
    Math.abs(colours[a]! - colours[b]!) <= ONE_INK &&
    Math.abs(colours[a + 2]! - colours[b + 2]!) <= ONE_INK
  );
}
