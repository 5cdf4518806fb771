/**
 * What is known of every block of the frame. One block becomes one pixel of the picture; all arrays
 * go row by row, colours as red, green, blue.
 */
export interface Blocks {
  /** Blocks in a row. */
  readonly width: number;
  /** Rows of blocks. */
  readonly height: number;
  /** Average colour. */
  readonly mean: Uint8Array;
  /** Brightness of the darkest pixel, 0 to 255. */
  readonly darkest: Uint8Array;
  /** Brightness of the brightest pixel. */
  readonly brightest: Uint8Array;
  /** Colour of the darkest pixel. */
  readonly darkestColour: Uint8Array;
  /** Colour of the brightest pixel. */
  readonly brightestColour: Uint8Array;
  /** Share of pixels on a strong edge that no long straight run explains, 0 to 255. */
  readonly rough: Uint8Array;
  /** Which long straight edges pass through: {@link DOWN_LINE}, {@link ACROSS_LINE}. */
  readonly straight: Uint8Array;
  /** 1 where the block has no strong edge and still is not of one colour. */
  readonly soft: Uint8Array;
  /** 1 where the block shows one colour and no edge at all. */
  readonly flat: Uint8Array;
}

/** A long straight edge passes through from top to bottom. */
export const DOWN_LINE = 1;
/** A long straight edge passes through from left to right. */
export const ACROSS_LINE = 2;
