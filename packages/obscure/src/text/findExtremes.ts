import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import { brightnessOf, colourAt, type Colour } from './colours.js';

/** The ends of the brightness of a component, beside the paper that it stands on. */
export interface Extremes {
  /** The colour that differs most from the paper. */
  readonly ink: Colour;
  /** Share of the blocks whose darkest pixel is paper, or of those whose brightest is: the larger, 0 to 1. */
  readonly paperShare: number;
}

/** Steps of brightness within which two pixels show the same paper. */
const SAME_PAPER = 8;

/** Reads the ink of a component, and in how much of it the paper shows between the strokes. */
export function findExtremes(blocks: Blocks, { members }: Component, paper: Colour): Extremes {
  const { darkest, brightest } = blocks;
  const light = brightnessOf(paper);
  const [low, high] = [light - SAME_PAPER, light + SAME_PAPER];
  let darkPaper = 0;
  let brightPaper = 0;
  let darkestAt = members[0]!;
  let brightestAt = members[0]!;
  let least = darkest[darkestAt]!;
  let most = brightest[brightestAt]!;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const dark = darkest[at]!;
    const bright = brightest[at]!;
    if (dark >= low && dark <= high) darkPaper += 1;
    if (bright >= low && bright <= high) brightPaper += 1;
    if (dark < least) {
      least = dark;
      darkestAt = at;
    }
    if (bright > most) {
      most = bright;
      brightestAt = at;
    }
  }
  const isDark = light - least >= most - light;
  return {
    ink: isDark
      ? colourAt(blocks.darkestColour, darkestAt)
      : colourAt(blocks.brightestColour, brightestAt),
    paperShare: Math.max(darkPaper, brightPaper) / members.length,
  };
}
