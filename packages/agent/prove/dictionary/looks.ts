/** What the words of a list look like. Greys only, so that one channel tells all of a picture. */
export interface Look {
  readonly name: string;
  /** Type size in CSS pixels. */
  readonly size: number;
  readonly font: string;
  /** Grey of the paper, 0 to 255. */
  readonly paper: number;
  /** Grey of the ink, 0 to 255. */
  readonly ink: number;
}

const LIGHT = { paper: 255, ink: 17 };
const DARK = { paper: 30, ink: 212 };

/** The looks that the goal is set for. */
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
