import sharp from 'sharp';

import type { Plane } from './Plane.js';
import { richardsonLucy } from './richardsonLucy.js';
import { unsharpMask } from './unsharpMask.js';
import { wiener } from './wiener.js';

/** Makes of a finished picture what text recognition may read better; the blur's sigma is known. */
export interface Attack {
  readonly name: string;
  readonly apply: (plane: Plane, sigma: number) => Plane;
}

/** Each is enlarged afterwards by Lanczos and stretched in contrast. */
export const ATTACKS: readonly Attack[] = [
  { name: 'enlarged', apply: (plane) => plane },
  { name: 'unsharp mask', apply: (plane) => unsharpMask(plane, 2, 3) },
  { name: 'Wiener, noise 1e-2', apply: (plane, sigma) => wiener(plane, sigma, 1e-2) },
  { name: 'Wiener, noise 1e-3', apply: (plane, sigma) => wiener(plane, sigma, 1e-3) },
  { name: 'Wiener, noise 1e-4', apply: (plane, sigma) => wiener(plane, sigma, 1e-4) },
  { name: 'Richardson–Lucy, 40 rounds', apply: (plane, sigma) => richardsonLucy(plane, sigma, 40) },
];

/** The brightness of a picture file. */
export async function readPlane(image: Uint8Array): Promise<Plane> {
  const grey = sharp(image).greyscale().raw();
  const { data, info } = await grey.toBuffer({ resolveWithObject: true });
  const samples = Float64Array.from(
    { length: info.width * info.height },
    (_, at) => data[at]! / 255,
  );
  return { width: info.width, height: info.height, samples };
}

/** The plane as wide as the screen was, as a PNG that text recognition reads. */
export async function enlarge({ width, height, samples }: Plane, to: number): Promise<Buffer> {
  const grey = Uint8Array.from(samples, (value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255),
  );
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .resize({ width: to, kernel: 'lanczos3' })
    .normalise()
    .png({ compressionLevel: 1 })
    .toBuffer();
}
