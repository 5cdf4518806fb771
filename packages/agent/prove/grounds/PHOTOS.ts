import { BANNER, between, DARK, WHITE, type Ground, type Rgb } from './Ground.js';

/** What a photo is multiplied with under a white title. */
const DARKENED = 0.45;

/** Drawn photos: clouds (smooth at all scales) and a landscape (ridges, texture, grain). */
export const PHOTOS: readonly Ground[] = [
  { name: 'photo, clouds', ink: DARK, colourAt: clouds },
  { name: 'photo, clouds, darkened', ink: WHITE, colourAt: darkened(clouds) },
  { name: 'photo, landscape', ink: WHITE, colourAt: landscape },
  { name: 'photo, landscape, darkened', ink: WHITE, colourAt: darkened(landscape) },
];

function darkened(colourAt: Ground['colourAt']): Ground['colourAt'] {
  return (x, y) => between([0, 0, 0], colourAt(x, y), DARKENED);
}

/** White on blue, with structure from half the banner down to 20 pixels. */
function clouds(x: number, y: number): Rgb {
  const cover = octaves(x, y * 1.6, 320, 5, 1);
  return between([120, 168, 214], [246, 247, 249], smoothStep((cover - 0.3) / 0.45));
}

/** Sky, three ridges one before the other, each with a texture of its own, and grain. */
function landscape(x: number, y: number): Rgb {
  const grain = (chance(x, y, 99) - 0.5) * 6;
  const [red, green, blue] = withoutGrain(x, y);
  return [red + grain, green + grain, blue + grain];
}

function withoutGrain(x: number, y: number): Rgb {
  const down = y / BANNER.height;
  for (const [index, ridge] of [0.78, 0.58, 0.38].entries()) {
    const top = ridge + (octaves(x, index * 1000, 260, 4, index + 2) - 0.5) * 0.35;
    if (down < top) continue;
    const texture = octaves(x, y, 24, 3, index + 7) - 0.5;
    const far = index / 2;
    return between([38, 62, 40], [112, 138, 156], far).map(
      (value) => value + texture * (56 - 40 * far),
    ) as unknown as Rgb;
  }
  return between([96, 146, 206], [228, 214, 200], down / 0.5);
}

/** Smooth noise, 0 to 1: waves of a length in pixels, and of its half, and so on. */
function octaves(x: number, y: number, length: number, count: number, seed: number): number {
  let sum = 0;
  let total = 0;
  for (let octave = 0; octave < count; octave += 1) {
    const share = 0.5 ** octave;
    sum +=
      share * noise((x / length) * 2 ** octave, (y / length) * 2 ** octave, seed + octave * 31);
    total += share;
  }
  return sum / total;
}

/** Chance values on whole numbers, and smoothly from one to the next. */
function noise(x: number, y: number, seed: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [smoothStep(x - left), smoothStep(y - top)];
  const above = mix(chance(left, top, seed), chance(left + 1, top, seed), right);
  const below = mix(chance(left, top + 1, seed), chance(left + 1, top + 1, seed), right);
  return mix(above, below, down);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function smoothStep(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return within * within * (3 - 2 * within);
}

/** The same number from 0 up to 1 for the same place. */
function chance(x: number, y: number, seed: number): number {
  let state = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(seed, 974_634_773);
  state = Math.imul(state ^ (state >>> 13), 1_274_126_177);
  return ((state ^ (state >>> 16)) >>> 0) / 4_294_967_296;
}
