/**
 * What a frame is and where everything lies in memory: 32-bit fields in this order, written by
 * `src/wasm/layOut.ts`. Arrays of blocks are as in `src/blocks/Blocks.ts`.
 */
@unmanaged
export class Layout {
  /** Pixels of the frame, after halving. */
  width: i32;
  height: i32;
  /** Pixels of one block. */
  across: i32;
  down: i32;
  /** Blocks in a row, rows of blocks. */
  columns: i32;
  rows: i32;
  /** Where red lies in a pixel: 0 or 2. */
  red: i32;
  /** Lengths from which an edge is a straight line. */
  leastDown: i32;
  leastAcross: i32;

  /** `down` rows of pixels of four bytes. */
  strip: usize;
  /** A row of brightness from before the strip, then those of the strip, each `lumaStride` bytes. */
  luma: usize;
  lumaStride: i32;
  /** For each column of pixels: the sums of four channels (u16). */
  sums: usize;
  /** The lowest and the highest value of each channel (u8). */
  lows: usize;
  highs: usize;
  /** Brightness times 256 plus row of the first darkest pixel; plus 255 less row of the first brightest (u32). */
  darkKeys: usize;
  brightKeys: usize;
  /** How many pixels up from here an edge runs down (u16). */
  runs: usize;
  /** Edge bits of the last `edgeRows` rows, each in the place of the one that many rows before it. */
  edges: usize;
  /** A multiple of `down`, so that the rows of a block lie together. */
  edgeRows: i32;

  mean: usize;
  darkest: usize;
  brightest: usize;
  darkestColour: usize;
  brightestColour: usize;
  rough: usize;
  straight: usize;
  soft: usize;
  flat: usize;
}
