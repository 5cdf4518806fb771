import type { Blocks } from '../blocks/Blocks.js';
import type { Box } from '../components/Box.js';
import type { Line } from '../lines/Line.js';
import { brightnessOf, colourAt } from '../text/colours.js';
import { ringOf } from './ringOf.js';

/** Letters with a shadow or a rim give two lines: the one whose ink differs more from what is around stays. */
export function strongestOf(blocks: Blocks, lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  const contrasts = new Map(lines.map((line) => [line, contrastOf(blocks, line)]));
  const ordered = [...lines].sort((one, other) => contrasts.get(other)! - contrasts.get(one)!);
  const kept: Line[] = [];
  for (const line of ordered) {
    if (!kept.some(({ box }) => doOverlap(box, line.box))) kept.push(line);
  }
  return kept;
}

function contrastOf(blocks: Blocks, { box, ink }: Line): number {
  const around = ringOf(blocks, box)
    .map((at) => brightnessOf(colourAt(blocks.mean, at)))
    .sort((one, other) => one - other);
  return Math.abs(brightnessOf(ink) - around[around.length >> 1]!);
}

function doOverlap(one: Box, other: Box): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}
