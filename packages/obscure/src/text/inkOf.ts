import type { Colour } from './colours.js';

/** How far a bar's colour lies from its paper, in steps of the channel that differs most. */
const STRONG_BAR = 104;
const WEAK_BAR = 44;

/** Text that differs less from its paper is drawn as a weak bar. */
const WEAK_TEXT = 80;

/** Each channel leans towards the ink by none, half or all of the bar's step. */
const LEANINGS = 2;

/**
 * The colour of a bar: a fixed step from the paper towards the ink. Only the direction of the ink is
 * kept, coarsely, because how dark the darkest pixel of a word comes out depends on its letters
 * (thin strokes are smoothed into the paper), while its direction does not.
 */
export function inkOf(paper: Colour, ink: Colour): Colour {
  const away = ink.map((value, channel) => value - paper[channel]!);
  const furthest = Math.max(...away.map(Math.abs));
  if (furthest === 0) return paper;
  const step = furthest < WEAK_TEXT ? WEAK_BAR : STRONG_BAR;
  const [red = 0, green = 0, blue = 0] = away.map((value, channel) => {
    const leaning = Math.round((value / furthest) * LEANINGS) / LEANINGS;
    return Math.max(0, Math.min(255, Math.round(paper[channel]! + leaning * step)));
  });
  return [red, green, blue];
}
