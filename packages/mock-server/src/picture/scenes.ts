import type { SeededRandom } from '../random/seededRandom.js';
import { createSheet, type Colour, type Sheet } from './Sheet.js';

const WIDTH = 160;
const HEIGHT = 90;

const ACCENTS = ['#0b6b72', '#c2703d', '#5b7fb4', '#7d9a4f', '#a5557a'] as const;
const SOFT = ['#f0dfdc', '#dcebe9', '#efe4d4', '#e0e6f0', '#e8e1ea'] as const;
const CODE = ['#6f9fc8', '#c8a06f', '#7fb98d', '#b98fc0', '#8a949b'] as const;

/** What a screen may show. Each draws a desktop that looks different for every random stream. */
export const scenes = {
  editor: (random) => codeLines(sheetOf('#1b1f24'), random, CODE),
  terminal: (random) => codeLines(sheetOf('#0c0f12'), random, ['#7b858b', '#98a2a8']),
  browser: (random) => {
    const sheet = windowOf('#ffffff', '#e6e9eb');
    sheet.fill(0, 8, WIDTH, 22, pick(random, ['#1f3340', '#263a2e', '#3b2b3d']));
    sheet.fill(12, 14, 50, 4, '#e9eef0');
    sheet.fill(12, 21, 34, 3, '#9fb0b8');
    for (let column = 0; column < 3; column += 1) card(sheet, 12 + column * 47, 38, random);
    return sheet;
  },
  chat: (random) => {
    const sheet = windowOf('#ffffff', '#243240');
    sheet.fill(0, 0, 38, HEIGHT, '#2c3e4f');
    textLines(sheet, { x: 5, y: 10, width: 26, lines: 8, step: 7, colour: '#60788c' }, random);
    for (let row = 0; row < 6; row += 1) {
      sheet.disc(47, 14 + row * 13, 3, pick(random, ACCENTS));
      textLines(
        sheet,
        { x: 54, y: 12 + row * 13, width: 88, lines: 2, step: 4, colour: '#b9c0c4' },
        random,
      );
    }
    return sheet;
  },
  call: (random) => {
    const sheet = sheetOf('#101416');
    for (let tile = 0; tile < 6; tile += 1) {
      const x = 6 + (tile % 3) * 51;
      const y = 6 + Math.floor(tile / 3) * 40;
      sheet.fill(x, y, 46, 35, pick(random, ['#32494d', '#4d3c33', '#39405a', '#47523a']));
      sheet.disc(x + 23, y + 14, 6, '#c9a58c');
      sheet.disc(x + 23, y + 31, 10, pick(random, ACCENTS));
    }
    return sheet;
  },
  calendar: (random) => {
    const sheet = windowOf('#ffffff', '#edf0f1');
    for (let line = 1; line < 7; line += 1) sheet.fill(line * 22 + 4, 14, 1, 76, '#dde2e4');
    for (let block = 0; block < 13; block += 1) {
      const x = 6 + Math.floor(random.next() * 7) * 22;
      sheet.fill(x, 16 + random.next() * 60, 19, 5 + random.next() * 12, pick(random, SOFT));
    }
    return sheet;
  },
  mail: (random) => {
    const sheet = windowOf('#ffffff', '#e6e9eb');
    sheet.fill(0, 8, 50, HEIGHT, '#f1f3f4');
    sheet.fill(2, 18 + Math.floor(random.next() * 4) * 12, 46, 11, '#cfe0e8');
    textLines(sheet, { x: 6, y: 12, width: 38, lines: 13, step: 6, colour: '#a9b2b7' }, random);
    textLines(sheet, { x: 60, y: 20, width: 88, lines: 12, step: 5, colour: '#969fa4' }, random);
    return sheet;
  },
  spreadsheet: (random) => {
    const sheet = windowOf('#ffffff', '#2f7d55');
    for (let row = 0; row < 11; row += 1)
      for (let column = 0; column < 7; column += 1)
        if (random.next() < 0.7)
          sheet.fill(6 + column * 22, 14 + row * 7, 6 + random.next() * 11, 2, '#a4adb1');
    for (let bar = 0; bar < 6; bar += 1) {
      const high = 8 + random.next() * 26;
      sheet.fill(96 + bar * 9, 84 - high, 6, high, pick(random, ACCENTS));
    }
    return sheet;
  },
  slides: (random) => {
    const sheet = windowOf('#f3f4f5', '#d0642e');
    sheet.fill(24, 18, 112, 62, '#ffffff');
    sheet.fill(28, 22, 40, 54, '#23384a');
    sheet.fill(38, 40, 20, 18, pick(random, ACCENTS));
    textLines(sheet, { x: 76, y: 30, width: 54, lines: 5, step: 9, colour: '#6a757b' }, random);
    return sheet;
  },
  board: (random) => {
    const sheet = sheetOf('#22272b');
    sheet.fill(0, 0, 26, HEIGHT, '#2d3338');
    sheet.fill(134, 0, 26, HEIGHT, '#2d3338');
    for (let column = 0; column < 3; column += 1) {
      const x = 34 + column * 33;
      sheet.fill(x, 18, 28, 56, '#f7f8f8');
      sheet.fill(x + 3, 22, 22, 18, pick(random, SOFT));
      textLines(
        sheet,
        { x: x + 4, y: 45, width: 20, lines: 3, step: 5, colour: '#b3bbbf' },
        random,
      );
      sheet.fill(x + 4, 63, 20, 6, pick(random, ACCENTS));
    }
    return sheet;
  },
} as const satisfies Record<string, (random: SeededRandom) => Sheet>;

/** The name of something that a screen may show. */
export type Scene = keyof typeof scenes;

function sheetOf(paper: Colour): Sheet {
  return createSheet(WIDTH, HEIGHT, paper);
}

function windowOf(paper: Colour, bar: Colour): Sheet {
  const sheet = sheetOf(paper);
  sheet.fill(0, 0, WIDTH, 8, bar);
  return sheet;
}

function codeLines(sheet: Sheet, random: SeededRandom, colours: readonly Colour[]): Sheet {
  sheet.fill(0, 0, 24, HEIGHT, '#14171b');
  for (let row = 0; row < 19; row += 1) {
    let x = 30 + Math.floor(random.next() * 4) * 5;
    for (let word = 0; word < 1 + random.next() * 4; word += 1) {
      const width = 4 + random.next() * 18;
      sheet.fill(x, 6 + row * 4.3, width, 2, pick(random, colours));
      x += width + 2;
    }
  }
  return sheet;
}

function card(sheet: Sheet, x: number, y: number, random: SeededRandom): void {
  sheet.fill(x, y, 40, 24, pick(random, SOFT));
  textLines(sheet, { x, y: y + 29, width: 38, lines: 4, step: 4, colour: '#b9c1c5' }, random);
}

function textLines(
  sheet: Sheet,
  text: { x: number; y: number; width: number; lines: number; step: number; colour: Colour },
  random: SeededRandom,
): void {
  for (let line = 0; line < text.lines; line += 1) {
    const width = text.width * (0.55 + random.next() * 0.45);
    sheet.fill(text.x, text.y + line * text.step, width, 2, text.colour);
  }
}

function pick<Item>(random: SeededRandom, items: readonly Item[]): Item {
  const item = items[Math.floor(random.next() * items.length)];
  if (item === undefined) throw new RangeError('@glimpse/mock-server: nothing to pick from.');
  return item;
}
