import sharp from 'sharp';

import { obscure, type Frame, type Picture } from '../../src/index.js';
import { boxMeans } from '../edges/boxMeans.js';

const FACTOR = 4;
const CELL = { width: 480, height: 270 };
const GAP = 8;
/** As the agent encodes what it sends. */
const WEBP = { quality: 20, effort: 2 };

/** A contact sheet: one screen a row, from left to right the original, `blur` and `greek`. */
export async function drawSheet(frames: readonly Frame[]): Promise<Buffer> {
  const cells = await Promise.all(
    frames.flatMap((frame, row) => cellsOf(frame).map((cell, column) => place(cell, row, column))),
  );
  return sharp({
    create: {
      width: 3 * CELL.width + 4 * GAP,
      height: frames.length * (CELL.height + GAP) + GAP,
      channels: 3,
      background: '#77406e',
    },
  })
    .composite(cells)
    .webp({ quality: 70, effort: 6 })
    .toBuffer();
}

function cellsOf(frame: Frame): readonly Promise<Buffer>[] {
  return [
    pngOf(boxMeans(frame, FACTOR)),
    encoded(obscure(frame, { profile: 'blur', factor: FACTOR })),
    encoded(obscure(frame, { profile: 'greek', factor: FACTOR })),
  ];
}

async function place(cell: Promise<Buffer>, row: number, column: number) {
  const [left, top] = [GAP + column * (CELL.width + GAP), GAP + row * (CELL.height + GAP)];
  return { input: await cell, left, top };
}

function pngOf({ data, width, height }: Picture): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function encoded({ data, width, height }: Picture): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .webp(WEBP)
    .toBuffer();
}
