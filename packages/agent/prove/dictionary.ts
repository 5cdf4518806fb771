import type { Obscure } from '@glimpse/core';
import sharp from 'sharp';

import { createImageProcessor } from '../src/picture/createImageProcessor.js';
import type { Frame } from '../src/picture/Frame.js';
import { DEFAULT_PICTURE } from '../src/picture/PictureSettings.js';
import { processFrame } from '../src/picture/processFrame.js';
import type { ImageProcessor } from '../src/ports/ImageProcessor.js';
import { COLUMNS, drawList, SLACK, type Look } from './dictionary/drawList.js';
import { countNamed, withoutMean, type Cells } from './dictionary/nearest.js';
import { WORDS } from './words.js';

/**
 * Names words in finished pictures as the best-informed attacker could: who knows the font, the size,
 * the place and the phase, holds the closed list, runs the agent's own path on every candidate and
 * takes the nearest, before and after encoding, with and without the mean. The best of all counts.
 * The lists of target and templates are in different order, so that neighbours differ.
 */
const GOAL = 0.02;
const PHASES = [[0, 0], [5, 3], [13, 9], [22, 11], [45, 18]] as const; // prettier-ignore
const LOOKS: readonly Look[] = [
  { size: 14, font: 'DejaVu Sans', paper: 255, ink: 17, room: { width: 192, height: 64 } },
  { size: 14, font: 'Liberation Serif', paper: 30, ink: 212, room: { width: 192, height: 64 } },
  { size: 24, font: 'DejaVu Sans', paper: 255, ink: 17, room: { width: 256, height: 64 } },
  { size: 40, font: 'Liberation Sans', paper: 255, ink: 17, room: { width: 448, height: 128 } },
  { size: 64, font: 'DejaVu Sans', paper: 255, ink: 17, room: { width: 576, height: 128 } },
];
const PROFILES: readonly Obscure[] = ['greek', 'strict', 'blur'];

const lossless: ImageProcessor = {
  async encode(picture, { sigma }) {
    const raw = { width: picture.width, height: picture.height, channels: 3 as const };
    const image = sharp(picture.data, { raw });
    return (sigma > 0 ? image.blur({ sigma, minAmplitude: 0.01 }) : image).png().toBuffer();
  },
};
const lossy = createImageProcessor();

let worst = 0;
for (const look of LOOKS) {
  const order = WORDS.map((_, index) => (index * 7) % WORDS.length);
  const shuffled = order.map((index) => WORDS[index] as string);
  const [target, template] = [await drawList(WORDS, look), await drawList(shuffled, look)];
  for (const profile of PROFILES) {
    const rates: number[] = [];
    const classes: number[] = [];
    for (const [right, down] of PHASES) {
      const named: number[] = [];
      for (const processor of [lossless, lossy]) {
        const seen = await cellsOf(
          shift(target, right, down),
          look,
          profile,
          processor,
          right,
          down,
        );
        const drawn = await cellsOf(
          shift(template, right, down),
          look,
          profile,
          processor,
          right,
          down,
        );
        const held = WORDS.map((_, index) => drawn[order.indexOf(index)] as Float32Array);
        named.push(countNamed(seen, held), countNamed(withoutMean(seen), withoutMean(held)));
        if (processor === lossless) classes.push(new Set(seen.map((cell) => cell.join())).size);
      }
      rates.push(Math.max(...named) / WORDS.length);
    }
    const rate = Math.max(...rates);
    if (profile !== 'blur' && look.size !== 40) worst = Math.max(worst, rate);
    const each = rates.map((value) => (value * 100).toFixed(1)).join(' ');
    console.log(
      `${look.size} px ${look.font}, ${profile}: at worst ${(rate * 100).toFixed(1)} % of ${WORDS.length} words named (by phase ${each}), ${classes.join(' ')} different pictures`,
    );
  }
}
console.log(
  `bars: at worst ${(worst * 100).toFixed(1)} % of the words are named at 14, 24 and 64 px`,
);
process.exitCode = worst > GOAL ? 1 : 0;

/** The same screen, beginning a few pixels further in. */
function shift(frame: Frame, right: number, down: number): Frame {
  return {
    ...frame,
    width: frame.width - SLACK,
    height: frame.height - SLACK,
    data: frame.data.subarray(down * frame.stride + right * 4),
  };
}

async function cellsOf(
  frame: Frame,
  { room }: Look,
  obscure: Obscure,
  processor: ImageProcessor,
  right: number,
  down: number,
): Promise<Cells> {
  // A list is higher than a screen: one picture pixel is 4 of the frame's here as on a full-HD screen.
  const processed = await processFrame(
    frame,
    1,
    { ...DEFAULT_PICTURE, obscure, maxWidth: 480 },
    processor,
  );
  if (processed.kind !== 'image') throw new Error('The list came out blank.');
  const factor = Math.floor(frame.width / processed.width);
  const { data, info } = await sharp(processed.image)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return WORDS.map((_, index) => {
    const left = Math.floor((SLACK - right + (index % COLUMNS) * room.width) / factor);
    const top = Math.floor((SLACK - down + Math.floor(index / COLUMNS) * room.height) / factor);
    const width = Math.floor(room.width / factor);
    const height = Math.floor(room.height / factor);
    const cell = new Float32Array(width * height * 3);
    for (let row = 0; row < height; row += 1) {
      const start = ((top + row) * info.width + left) * 3;
      cell.set(data.subarray(start, start + width * 3), row * width * 3);
    }
    return cell;
  });
}
