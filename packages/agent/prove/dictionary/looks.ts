/** A grey, or red, green and blue, 0 to 255. */
export type Colour = number | readonly [red: number, green: number, blue: number];

/** What the words of a list look like. */
export interface Look {
  readonly name: string;
  /** Type size in CSS pixels. */
  readonly size: number;
  readonly font: string;
  readonly paper: Colour;
  readonly ink: Colour;
}

const LIGHT = { paper: 255, ink: 17 };
const DARK = { paper: 30, ink: 212 };

/** The looks that the goal is set for. Greys only, so that one channel tells all of a picture. */
export const LOOKS: readonly Look[] = [
  { name: '14 px', size: 14, font: 'DejaVu Sans', ...LIGHT },
  { name: '14 px, dark', size: 14, font: 'DejaVu Sans', ...DARK },
  { name: '24 px', size: 24, font: 'DejaVu Sans', ...LIGHT },
  { name: '64 px', size: 64, font: 'DejaVu Sans', ...LIGHT },
];

/** Further ones, for the whole run. */
export const MORE_LOOKS: readonly Look[] = [
  { name: '24 px, serif', size: 24, font: 'Liberation Serif', ...LIGHT },
  { name: '40 px', size: 40, font: 'Liberation Sans', ...LIGHT },
  { name: '64 px, dark', size: 64, font: 'DejaVu Sans', ...DARK },
];
