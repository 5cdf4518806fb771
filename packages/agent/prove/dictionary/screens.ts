import sharp from 'sharp';

import type { Frame } from '../../src/picture/Frame.js';
import { smoothInColours } from './smoothInColours.js';

/** How what Chromium draws comes onto a screen. */
export interface Screen {
  readonly name: string;
  /** Pixels that Chromium draws on a CSS pixel, each way. */
  readonly density: number;
  /** Pixels that the screen has on a CSS pixel, each way. */
  readonly scale: number;
  /** So many CSS pixels, and multiples of them, are whole pixels of the screen. */
  readonly whole: number;
  readonly show: (drawn: Frame) => Promise<Frame>;
}

const asDrawn = (drawn: Frame): Promise<Frame> => Promise.resolve(drawn);

/** One pixel a CSS pixel, smoothed in greys. */
export const PLAIN_SCREEN: Screen = {
  name: '100 %',
  density: 1,
  scale: 1,
  whole: 1,
  show: asDrawn,
};

/** Screens that draw text in another way. */
export const OTHER_SCREENS: readonly Screen[] = [
  { name: '125 %', density: 1.25, scale: 1.25, whole: 4, show: asDrawn },
  { name: '150 %', density: 1.5, scale: 1.5, whole: 4, show: asDrawn },
  {
    name: 'smoothed in colours',
    density: 3,
    scale: 1,
    whole: 1,
    show: (drawn) => Promise.resolve(smoothInColours(drawn)),
  },
  { name: 'stretched to 125 %', density: 1, scale: 1.25, whole: 4, show: stretch },
];

/** As Wayland shows a program that draws at 100 % on a screen at 125 %: stretched bilinearly. */
async function stretch({ width, height, data }: Frame): Promise<Frame> {
  const size = { width: width * 1.25, height: height * 1.25 };
  const stretched = sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ ...size, kernel: 'linear', fit: 'fill' })
    .raw();
  return { ...size, stride: size.width * 4, order: 'rgba', data: await stretched.toBuffer() };
}
