/** As in `src/edges/edgeBits.ts`. */
export const DOWN: i32 = 1;
export const ACROSS: i32 = 2;
export const DOWN_STRAIGHT: i32 = 4;
export const ACROSS_STRAIGHT: i32 = 8;
export const DOWN_STRONG: i32 = 16;
export const ACROSS_STRONG: i32 = 32;
