import { leastRuns } from '../edges/leastRuns.js';
import type { FittedSize } from '../frame/fittedSize.js';
import type { Frame } from '../frame/Frame.js';
import type { Arena } from './createArena.js';

/** Rows are read in whole vectors, which may reach this far past their end. */
const PAST = 32;
/** Before each row of brightness, so that the left neighbour of its first pixel can be read. */
const BEFORE = 16;

/** Where the frame's rows go and where its blocks come out. */
export interface Layout {
  /** Of `wasm/blocks/Layout.ts`. */
  readonly at: number;
  readonly strip: number;
  readonly down: number;
  readonly columns: number;
  readonly rows: number;
  readonly mean: number;
  readonly darkest: number;
  readonly brightest: number;
  readonly darkestColour: number;
  readonly brightestColour: number;
  readonly rough: number;
  readonly straight: number;
  readonly soft: number;
  readonly flat: number;
}

/** Takes the memory that reading a frame needs and describes it as `wasm/blocks/Layout.ts` does, field by field. */
export function layOut(arena: Arena, frame: Frame, { width, height, factor }: FittedSize): Layout {
  const across = Math.min(factor, width);
  const down = Math.min(factor, height);
  const columns = Math.floor(width / across);
  const rows = Math.floor(height / down);
  const count = columns * rows;
  const least = leastRuns(factor);
  const lumaStride = Math.ceil((BEFORE + width + PAST) / 16) * 16;
  // Whether an edge is long enough to be straight is known that many rows after it began.
  const edgeRows = Math.min(2 + Math.ceil(least.down / down), Math.ceil(height / down)) * down;
  const runs = arena.take(width * 2 + PAST);

  const places = {
    strip: arena.take(down * width * 4 + PAST),
    luma: arena.take((down + 1) * lumaStride + PAST) + BEFORE,
    lumaStride,
    sums: arena.take(width * 8 + PAST),
    lows: arena.take(width * 4 + PAST),
    highs: arena.take(width * 4 + PAST),
    darkKeys: arena.take(width * 4 + PAST),
    brightKeys: arena.take(width * 4 + PAST),
    runs,
    edges: arena.take(edgeRows * width + PAST),
    edgeRows,
  };
  const blocks = {
    mean: arena.take(count * 3),
    darkest: arena.take(count),
    brightest: arena.take(count),
    darkestColour: arena.take(count * 3),
    brightestColour: arena.take(count * 3),
    rough: arena.take(count),
    straight: arena.take(count),
    soft: arena.take(count),
    flat: arena.take(count),
  };
  const sizes = [width, height, across, down, columns, rows, frame.order === 'rgba' ? 0 : 2];
  const fields = Uint32Array.of(
    ...sizes,
    ...[least.down, least.across],
    ...Object.values(places),
    ...Object.values(blocks),
  );
  const at = arena.place(new Uint8Array(fields.buffer));
  arena.bytes().fill(0, runs, runs + width * 2);
  return { at, strip: places.strip, down, columns, rows, ...blocks };
}
