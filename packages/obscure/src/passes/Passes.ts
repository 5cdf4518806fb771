import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import type { Frame } from '../frame/Frame.js';

/**
 * The steps that visit every pixel or every block. There are two sets that give the same bytes: the
 * TypeScript of this package, and WebAssembly made from `wasm`.
 */
export interface Passes {
  /** Shrinks a frame to blocks of `factor` pixels each way and measures them. */
  readonly readBlocks: (frame: Frame, factor: number) => Blocks;
  /** Gathers rough blocks that touch each other. */
  readonly findComponents: (blocks: Blocks) => Component[];
  /** Takes covered blocks out of a mask and widens it by `reach` steps through the flat ones around it. */
  readonly spread: (
    mask: Uint8Array,
    covered: Uint8Array,
    flat: Uint8Array,
    width: number,
    reach: number,
  ) => void;
  /** Blurs the blocks of a mask among themselves. */
  readonly blurWithin: (
    colours: Uint8Array,
    mask: Uint8Array,
    width: number,
    height: number,
    sigma: number,
  ) => void;
  /** Takes the hardest steps off a picture. */
  readonly smooth: (colours: Uint8Array, width: number, height: number) => Uint8Array;
}
