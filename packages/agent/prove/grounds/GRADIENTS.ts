import { BANNER, between, DARK, WHITE, type Ground, type Rgb } from './Ground.js';

/** Which way a gradient runs, as shares of the banner. */
const DOWN = [0, 1] as const;
const ACROSS = [1, 0] as const;
const DIAGONAL = [0.5, 0.5] as const;

/** Gradients as banners and cards have them, faint to steep. */
export const GRADIENTS: readonly Ground[] = [
  gradient('white to grey, down', DOWN, [255, 255, 255], [214, 219, 226], DARK),
  gradient('white to near white, down', DOWN, [255, 255, 255], [246, 247, 250], DARK),
  gradient('blue to violet, across', ACROSS, [37, 99, 235], [124, 58, 237], WHITE),
  gradient('night, diagonal', DIAGONAL, [15, 23, 42], [71, 85, 105], WHITE),
  gradient('orange to violet, diagonal', DIAGONAL, [234, 88, 12], [109, 40, 217], WHITE),
  gradient('dusk, down and steep', DOWN, [10, 14, 40], [190, 120, 110], WHITE),
];

function gradient(
  name: string,
  [right, down]: readonly [number, number],
  from: Rgb,
  to: Rgb,
  ink: Rgb,
): Ground {
  return {
    name: `gradient, ${name}`,
    ink,
    colourAt: (x, y) =>
      between(from, to, (right * x) / (BANNER.width - 1) + (down * y) / (BANNER.height - 1)),
  };
}
