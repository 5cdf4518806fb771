import type { Pixels } from './encodePng.js';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** A small sheet to draw a desktop on. Units are its pixels; what lies outside is cut off. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  fill(x: number, y: number, width: number, height: number, colour: Colour): void;
  disc(x: number, y: number, radius: number, colour: Colour): void;
  /** The drawing as a screenshot would show it: enlarged, all edges soft. */
  soften(factor: number): Pixels;
}

/** An empty sheet of one colour. */
export function createSheet(width: number, height: number, paper: Colour): Sheet {
  const rgb = new Uint8ClampedArray(width * height * 3);

  function dot(x: number, y: number, [red, green, blue]: Rgb) {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    rgb.set([red, green, blue], (y * width + x) * 3);
  }
  function fill(x: number, y: number, wide: number, high: number, colour: Colour) {
    const mixed = toRgb(colour);
    for (let row = Math.round(y); row < Math.round(y + high); row += 1)
      for (let column = Math.round(x); column < Math.round(x + wide); column += 1)
        dot(column, row, mixed);
  }
  function disc(x: number, y: number, radius: number, colour: Colour) {
    const mixed = toRgb(colour);
    for (let row = Math.floor(y - radius); row <= y + radius; row += 1)
      for (let column = Math.floor(x - radius); column <= x + radius; column += 1)
        if ((column - x) ** 2 + (row - y) ** 2 <= radius ** 2) dot(column, row, mixed);
  }
  fill(0, 0, width, height, paper);
  return {
    width,
    height,
    fill,
    disc,
    soften: (factor) => enlarge({ width, height, rgb: blur({ width, height, rgb }) }, factor),
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

function toRgb(colour: Colour): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Every pixel as the mean of three by three: once along the rows, once along the columns. */
function blur({ width, rgb }: Pixels): Uint8ClampedArray {
  return meanOfThree(meanOfThree(rgb, 3), width * 3);
}

/** Every sample as the mean of itself and those `step` before and after it. */
function meanOfThree(samples: Uint8ClampedArray, step: number): Uint8ClampedArray {
  return samples.map((own, at) => {
    const before = samples[at - step] ?? own;
    const after = samples[at + step] ?? own;
    return (before + own + after) / 3;
  });
}

/** `factor` times as large, with straight lines of colour from pixel to pixel. */
function enlarge({ width, height, rgb }: Pixels, factor: number): Pixels {
  const large = { width: width * factor, height: height * factor };
  const columns = Array.from({ length: large.width }, (_, x) => between(x, factor, width));
  const out = new Uint8ClampedArray(large.width * large.height * 3);
  let to = 0;
  for (let y = 0; y < large.height; y += 1) {
    const row = between(y, factor, height);
    const upper = row.first * width;
    const lower = row.second * width;
    for (const { first, second, share } of columns)
      for (let channel = 0; channel < 3; channel += 1) {
        const left = first * 3 + channel;
        const right = second * 3 + channel;
        const above = mix(rgb[upper * 3 + left], rgb[upper * 3 + right], share);
        const below = mix(rgb[lower * 3 + left], rgb[lower * 3 + right], share);
        out[to] = mix(above, below, row.share);
        to += 1;
      }
  }
  return { ...large, rgb: out };
}

function mix(one = 0, other = 0, share: number): number {
  return one + (other - one) * share;
}

/** The two pixels that a place lies between, and how far it is from the first. */
function between(place: number, factor: number, length: number) {
  const exact = Math.min(Math.max((place + 0.5) / factor - 0.5, 0), length - 1);
  const first = Math.floor(exact);
  return { first, second: Math.min(first + 1, length - 1), share: exact - first };
}
