import { ACROSS_LINE, DOWN_LINE, type Blocks } from '../blocks/Blocks.js';
import { grown } from '../components/Box.js';
import type { Line } from '../lines/Line.js';
import { colourAt, distance, type Colour } from '../text/colours.js';
import { inkOf } from '../text/inkOf.js';
import { barOf } from './barOf.js';
import type { Canvas } from './Canvas.js';
import { isUnderlined } from './isUnderlined.js';
import { paintBlock } from './paintBlock.js';

/** A bar that reaches past its line is drawn only on flat blocks whose colour is the paper's, give or take. */
const SAME_PAPER = 12;

/** Paints every line over with its paper and then draws its bar. */
export function paintLines(blocks: Blocks, lines: readonly Line[], canvas: Canvas): void {
  for (const line of lines) erase(blocks, line, canvas);
  for (const line of lines) draw(blocks, line, canvas);
}

function erase(blocks: Blocks, line: Line, canvas: Canvas): void {
  const underlined = isUnderlined(blocks, line.box);
  const { left, top, right, bottom } = grown(line.box, 1, blocks);
  for (let y = top; y <= bottom; y += 1) {
    for (let at = y * blocks.width + left, last = at + right - left; at <= last; at += 1) {
      if (isKeptLine(blocks, at, underlined)) continue;
      paintBlock(canvas.colours, at, line.paper);
      canvas.covered[at] = 1;
    }
  }
}

function draw(blocks: Blocks, line: Line, canvas: Canvas): void {
  const ink = inkOf(line.paper, line.ink);
  const { left, top, right, bottom } = grown(barOf(line), 0, blocks);
  for (let y = top; y <= bottom; y += 1) {
    for (let at = y * blocks.width + left, last = at + right - left; at <= last; at += 1) {
      const isFree = canvas.covered[at] === 1 || isOnPaper(blocks, at, line.paper);
      if (isFree) paintBlock(canvas.colours, at, ink);
    }
  }
}

/** The rules of a table pass through its text; an underline goes with it, for it is as long as the word. */
function isKeptLine({ rough, straight }: Blocks, at: number, underlined: boolean): boolean {
  if (rough[at] !== 0) return false;
  const kept = underlined ? DOWN_LINE : DOWN_LINE | ACROSS_LINE;
  return (straight[at]! & kept) !== 0;
}

function isOnPaper(blocks: Blocks, at: number, paper: Colour): boolean {
  return blocks.flat[at] === 1 && distance(colourAt(blocks.mean, at), paper) <= SAME_PAPER;
}
