import type { Browser } from 'playwright-core';

import { photograph } from '../pages/photograph.js';
import type { Look } from './looks.js';

/** The pixels of one word on its paper, four bytes each, rows without padding. */
export interface DrawnWord {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const WORDS_PER_PAGE = 60;
const COLUMNS = 3;

/** Every word as Chromium draws it, each in a room of one size. */
export async function drawWords(
  browser: Browser,
  words: readonly string[],
  look: Look,
): Promise<readonly DrawnWord[]> {
  const [width, height] = roomOf(look);
  const drawn: DrawnWord[] = [];
  for (let start = 0; start < words.length; start += WORDS_PER_PAGE) {
    const page = words.slice(start, start + WORDS_PER_PAGE);
    const rows = Math.ceil(page.length / COLUMNS);
    const size = { width: COLUMNS * width, height: rows * height };
    const frame = await photograph(browser, pageOf(page, look), size);
    page.forEach((_, index) => {
      const [left, top] = [(index % COLUMNS) * width, Math.floor(index / COLUMNS) * height];
      const data = new Uint8Array(width * height * 4);
      for (let row = 0; row < height; row += 1) {
        const from = (top + row) * frame.stride + left * 4;
        data.set(frame.data.subarray(from, from + width * 4), row * width * 4);
      }
      drawn.push({ width, height, data });
    });
  }
  return drawn;
}

/** Room before a word for the tail of a j, which would else be cut off and land in the word before. */
function tailRoom({ size }: Look): number {
  return Math.ceil(size / 4);
}

/** Twelve letters of a wide font, and a line of them. */
function roomOf(look: Look): readonly [number, number] {
  return [tailRoom(look) + Math.ceil(look.size * 8.5), Math.ceil(look.size * 1.4)];
}

function pageOf(words: readonly string[], look: Look): string {
  const [width, height] = roomOf(look);
  const { size, font, paper, ink } = look;
  const cells = words.map((word, index) => {
    const left = (index % COLUMNS) * width + tailRoom(look);
    const top = Math.floor(index / COLUMNS) * height;
    return `<div style="position:absolute;left:${left}px;top:${top}px">${word}</div>`;
  });
  const [background, colour] = [paper, ink].map((grey) => `rgb(${grey},${grey},${grey})`);
  return `<!doctype html><body style="margin:0;background:${background};color:${colour};font:${size}px/${height}px '${font}'">${cells.join('')}`;
}
