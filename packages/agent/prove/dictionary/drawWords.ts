import type { Browser } from 'playwright-core';

import { photograph } from '../pages/photograph.js';
import type { Colour, Look } from './looks.js';
import { PLAIN_SCREEN, type Screen } from './screens.js';

/** The pixels of one word on its paper, four bytes each, rows without padding. */
export interface DrawnWord {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const WORDS_PER_PAGE = 60;
const COLUMNS = 3;

/** Every word as Chromium draws it and a screen shows it, each in a room of one size. */
export async function drawWords(
  browser: Browser,
  words: readonly string[],
  look: Look,
  screen: Screen = PLAIN_SCREEN,
): Promise<readonly DrawnWord[]> {
  const room = roomOf(look, screen);
  const [width, height] = room.map((length) => length * screen.scale) as [number, number];
  const drawn: DrawnWord[] = [];
  for (let start = 0; start < words.length; start += WORDS_PER_PAGE) {
    const page = words.slice(start, start + WORDS_PER_PAGE);
    const rows = Math.ceil(page.length / COLUMNS);
    const size = { width: COLUMNS * room[0], height: rows * room[1], density: screen.density };
    const frame = await screen.show(await photograph(browser, pageOf(page, look, room), size));
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

type Room = readonly [width: number, height: number];

/** Twelve letters of a wide font, and a line of them, in CSS pixels that fill whole ones of the screen. */
function roomOf(look: Look, { whole }: Screen): Room {
  const room = [tailRoom(look) + Math.ceil(look.size * 8.5), Math.ceil(look.size * 1.4)];
  return room.map((length) => Math.ceil(length / whole) * whole) as [number, number];
}

function pageOf(words: readonly string[], look: Look, [width, height]: Room): string {
  const { size, font, paper, ink } = look;
  const cells = words.map((word, index) => {
    const left = (index % COLUMNS) * width + tailRoom(look);
    const top = Math.floor(index / COLUMNS) * height;
    return `<div style="position:absolute;left:${left}px;top:${top}px">${word}</div>`;
  });
  const [background, colour] = [paper, ink].map(cssOf);
  return `<!doctype html><body style="margin:0;background:${background};color:${colour};font:${size}px/${height}px '${font}'">${cells.join('')}`;
}

function cssOf(colour: Colour): string {
  const channels = typeof colour === 'number' ? [colour, colour, colour] : colour;
  return `rgb(${channels.join(',')})`;
}
