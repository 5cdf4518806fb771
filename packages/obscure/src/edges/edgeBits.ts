/** What an edge map says of one pixel, as bits of one byte. */

/** The pixel differs from its left neighbour: part of an edge that runs down. */
export const DOWN = 1;
/** The pixel differs from the one above: part of an edge that runs across. */
export const ACROSS = 2;
/** The edge that runs down is long and straight. */
export const DOWN_STRAIGHT = 4;
/** The edge that runs across is long and straight. */
export const ACROSS_STRAIGHT = 8;
/** The difference to the left neighbour is strong enough to be a letter's. */
export const DOWN_STRONG = 16;
/** The difference to the pixel above is strong enough to be a letter's. */
export const ACROSS_STRONG = 32;
