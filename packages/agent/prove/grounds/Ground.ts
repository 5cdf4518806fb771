/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What a title stands on: a gradient or a photo, with the colour of the title. */
export interface Ground {
  readonly name: string;
  readonly ink: Rgb;
  /** The colour of a pixel of a banner of {@link BANNER}. The same pixel has the same colour always. */
  readonly colourAt: (x: number, y: number) => Rgb;
}

/** Size of a banner in pixels of the screen. */
export const BANNER = { width: 832, height: 320 };

export const WHITE: Rgb = [255, 255, 255];
export const DARK: Rgb = [17, 24, 39];

/** The colour so far (0 to 1) on the way from one to the other. */
export function between(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((at) => from[at]! + (to[at]! - from[at]!) * share) as [
    number,
    number,
    number,
  ];
}
