/** What of the picture text on a gradient or a photo is taken from, and what bars are drawn there instead. */
export interface Cover {
  /** 1 for each block that is cleared. */
  readonly cleared: Uint8Array;
  /** 1 for each block of a bar darker than the ground, 2 for each of a lighter one. */
  readonly bars: Uint8Array;
  /** 1 for each block beyond which there is another ground: an edge, or what is no text. */
  readonly barriers: Uint8Array;
}

export const DARKER = 1;
export const LIGHTER = 2;
