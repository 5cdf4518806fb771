import type { Frame, Picture } from '../../src/index.js';
import { boxMeans } from './boxMeans.js';

/** A step of brightness between neighbours, 0 to 255, from which it is an edge that a person sees. */
const EDGE = 8;

/** What {@link edgesKept} counted. */
export interface EdgesKept {
  /** Edges between neighbouring pixels of the shrunken layout, across and down. */
  readonly edges: number;
  /** Those that the picture shows too: as strong as an edge must be, and in the same direction. */
  readonly kept: number;
}

/**
 * How much of the layout a picture keeps. The layout is the same screen drawn without its text, shrunk
 * by plain averages; the picture is what became of the screen with its text.
 *
 * @param layout the frame without text, of the same size as the one that was obscured
 * @throws RangeError when the picture was not shrunk by `factor`
 */
export function edgesKept(layout: Frame, picture: Picture, factor: number): EdgesKept {
  const plain = boxMeans(layout, factor);
  if (plain.width !== picture.width || plain.height !== picture.height) {
    throw new RangeError(
      `The layout is ${plain.width}×${plain.height} and the picture ${picture.width}×${picture.height} pixels.`,
    );
  }
  const [wanted, shown] = [brightnesses(plain), brightnesses(picture)];
  const counts = { edges: 0, kept: 0 };
  for (let y = 0; y < plain.height; y += 1) {
    for (let x = 0; x < plain.width; x += 1) {
      const at = y * plain.width + x;
      if (x > 0) count(at, at - 1);
      if (y > 0) count(at, at - plain.width);
    }
  }
  return counts;

  function count(at: number, before: number): void {
    const step = wanted[at]! - wanted[before]!;
    if (Math.abs(step) < EDGE) return;
    counts.edges += 1;
    if ((shown[at]! - shown[before]!) * Math.sign(step) >= EDGE) counts.kept += 1;
  }
}

function brightnesses({ data }: Picture): Float64Array {
  return Float64Array.from(
    { length: data.length / 3 },
    (_, at) => (data[at * 3]! * 77 + data[at * 3 + 1]! * 150 + data[at * 3 + 2]! * 29) / 256,
  );
}
