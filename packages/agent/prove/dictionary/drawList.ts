import sharp from 'sharp';

import type { Frame } from '../../src/picture/Frame.js';

/** What the words of one list look like, and the room that each is given, in pixels. */
export interface Look {
  readonly size: number;
  readonly font: string;
  readonly paper: number;
  readonly ink: number;
  /** Multiples of 64, so that all words lie on one phase of every grid. */
  readonly room: { readonly width: number; readonly height: number };
}

/** Words in a row. */
export const COLUMNS = 3;

/** Room around the list, within which a frame can be shifted. */
export const SLACK = 64;

/** Draws each word in a room of its own with a real font, smoothed in grey as desktops do. */
export async function drawList(words: readonly string[], look: Look): Promise<Frame> {
  const { room, paper } = look;
  const width = COLUMNS * room.width + 2 * SLACK;
  const height = Math.ceil(words.length / COLUMNS) * room.height + 2 * SLACK;
  const data = new Uint8Array(width * height * 4).fill(paper);
  for (const [index, word] of words.entries()) {
    const left = SLACK + (index % COLUMNS) * room.width + 16;
    const baseline = SLACK + Math.floor(index / COLUMNS) * room.height + room.height * 0.65;
    await drawWord(
      { width, height, stride: width * 4, order: 'rgba', data },
      word,
      left,
      baseline,
      look,
    );
  }
  return { width, height, stride: width * 4, order: 'rgba', data };
}

/** The drawing of a word is cropped to its ink, so it is drawn again beside letters of known height. */
async function drawWord(
  frame: Frame,
  word: string,
  left: number,
  baseline: number,
  { size, font, paper, ink }: Look,
): Promise<void> {
  const guide = await shapeOf('dp', size, font);
  const shape = await shapeOf(`${word}   dp`, size, font);
  const above = await shapeOf('d', size, font);
  const top = Math.round(baseline) - above.height;
  const end = shape.width - guide.width - Math.round(size / 3);
  for (let y = 0; y < shape.height; y += 1) {
    for (let x = 0; x < end; x += 1) {
      const share = (shape.cover[y * shape.width + x] ?? 0) / 255;
      if (share === 0) continue;
      const at = (top + y) * frame.stride + (left + x) * 4;
      frame.data.fill(Math.round(paper + (ink - paper) * share), at, at + 3);
    }
  }
}

async function shapeOf(
  text: string,
  size: number,
  font: string,
): Promise<{ cover: Uint8Array; width: number; height: number }> {
  const points = sharp({ text: { text, font: `${font} ${size}`, dpi: 72, rgba: true } });
  const { data, info } = await points.extractChannel(3).raw().toBuffer({ resolveWithObject: true });
  return { cover: data, width: info.width, height: info.height };
}
