import type { Blocks } from '../blocks/Blocks.js';
import { readBlocks } from '../blocks/readBlocks.js';
import { fittedSize } from '../frame/fittedSize.js';
import type { Frame } from '../frame/Frame.js';
import type { Arena } from './createArena.js';
import { layOut, type Layout } from './layOut.js';
import { createRowSource } from './createRowSource.js';
import type { WasmExports } from './WasmExports.js';

/** Blocks are counted in bytes; no screen needs larger ones. */
const LARGEST_FACTOR = 255;

/** As {@link readBlocks}. The frame is copied a few rows at a time, so that it never lies in memory twice. */
export function readBlocksFast(
  wasm: WasmExports,
  arena: Arena,
  frame: Frame,
  factor: number,
): Blocks {
  const size = fittedSize(frame, factor);
  if (size.factor > LARGEST_FACTOR) return readBlocks(frame, factor);
  arena.clear();
  const layout = layOut(arena, frame, size);
  const copyRows = createRowSource(wasm, arena, frame, size);
  for (let first = 0; first < size.height; first += layout.down) {
    const rows = Math.min(layout.down, size.height - first);
    copyRows(first, rows, layout.strip);
    wasm.readStrip(layout.at, first, rows);
  }
  wasm.finishBlocks(layout.at);
  return blocksOf(arena, layout);
}

function blocksOf(arena: Arena, layout: Layout): Blocks {
  const { columns: width, rows: height } = layout;
  const count = width * height;
  return {
    width,
    height,
    mean: arena.copy(layout.mean, count * 3),
    darkest: arena.copy(layout.darkest, count),
    brightest: arena.copy(layout.brightest, count),
    darkestColour: arena.copy(layout.darkestColour, count * 3),
    brightestColour: arena.copy(layout.brightestColour, count * 3),
    rough: arena.copy(layout.rough, count),
    straight: arena.copy(layout.straight, count),
    soft: arena.copy(layout.soft, count),
    flat: arena.copy(layout.flat, count),
  };
}
