/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** The brightness of a colour, as {@link lumaOf} weighs it. */
export function brightnessOf([red, green, blue]: Colour): number {
  return (red * 77 + green * 150 + blue * 29) >> 8;
}

/** Reads the colour of one block. */
export function colourAt(colours: Uint8Array, block: number): Colour {
  return [colours[block * 3]!, colours[block * 3 + 1]!, colours[block * 3 + 2]!];
}

/** The largest difference in one channel. */
export function distance(one: Colour, other: Colour): number {
  return Math.max(
    Math.abs(one[0] - other[0]),
    Math.abs(one[1] - other[1]),
    Math.abs(one[2] - other[2]),
  );
}
