import { gaussianWeights } from '../blur/gaussianWeights.js';
import type { Passes } from '../passes/Passes.js';
import { createArena } from './createArena.js';
import { findComponentsFast } from './findComponentsFast.js';
import { readBlocksFast } from './readBlocksFast.js';
import type { WasmExports } from './WasmExports.js';

/** Read past the end of a row, in bytes. */
const PAST = 32;

/** The passes in WebAssembly. They share one memory, so one frame is worked on at a time. */
export function createWasmPasses(wasm: WasmExports): Passes {
  const arena = createArena(wasm.memory);
  return {
    readBlocks: (frame, factor) => readBlocksFast(wasm, arena, frame, factor),

    findComponents: (blocks) => findComponentsFast(wasm, arena, blocks),

    spread(mask, covered, flat, width, reach) {
      arena.clear();
      const at = arena.place(mask);
      const queue = arena.take(mask.length * 4);
      const [over, free] = [arena.place(covered), arena.place(flat)];
      wasm.spread(at, over, free, width, mask.length, reach, queue);
      mask.set(arena.copy(at, mask.length));
    },

    blurWithin(colours, mask, width, height, sigma) {
      arena.clear();
      const weights = gaussianWeights(sigma);
      const at = arena.place(colours);
      const masked = arena.place(mask);
      const weighed = arena.place(new Uint8Array(weights.buffer));
      const source = arena.take(width * 8);
      const between = arena.take(mask.length * 8);
      const reach = weights.length >> 1;
      wasm.blurWithin(at, masked, width, height, weighed, reach, source, between);
      colours.set(arena.copy(at, colours.length));
    },

    smooth(colours, width, height) {
      arena.clear();
      const at = arena.place(colours);
      const padded = arena.take(width * 3 + PAST);
      const across = arena.take(colours.length * 2 + PAST);
      const smoothed = arena.take(colours.length + PAST);
      wasm.smooth(at, width, height, padded, across, smoothed);
      return arena.copy(smoothed, colours.length);
    },
  };
}
