import { createSheet, type Sheet } from '../frames/Sheet.js';
import { drawWord, FACES } from '../letters/drawWord.js';
import { WORDS } from './words.js';

const WIDTH = 960;
const HEIGHT = 540;
const INK = [17, 17, 17];

const SCREENS = { article, editor, table, slide };

/** A quarter of a screen of one kind, drawn without a browser. */
export function drawScreen(name: keyof typeof SCREENS): Sheet {
  return SCREENS[name]();
}

function article(): Sheet {
  const sheet = createSheet(WIDTH, HEIGHT, [255, 255, 255]);
  sheet.fill(0, 0, WIDTH, 48, [40, 60, 90]);
  writeLines(sheet, { x: 60, y: 90, right: 600, lines: 18, size: 14 }, INK);
  for (let y = 100; y < 300; y += 1) {
    for (let x = 640; x < 900; x += 1) {
      sheet.fill(x, y, 1, 1, [(x * y) % 256, (x + y) % 256, (x * 3) % 256]);
    }
  }
  return sheet;
}

function editor(): Sheet {
  const sheet = createSheet(WIDTH, HEIGHT, [30, 32, 38]);
  sheet.fill(0, 0, 160, HEIGHT, [40, 44, 52]);
  writeLines(sheet, { x: 200, y: 40, right: 700, lines: 20, size: 15 }, [152, 195, 121]);
  return sheet;
}

function table(): Sheet {
  const sheet = createSheet(WIDTH, HEIGHT, [255, 255, 255]);
  for (let x = 40; x < WIDTH; x += 92) sheet.fill(x, 0, 1, HEIGHT, [208, 208, 208]);
  for (let y = 20; y < HEIGHT; y += 22) {
    sheet.fill(0, y, WIDTH, 1, [208, 208, 208]);
    for (let x = 46; x < WIDTH - 90; x += 92) {
      drawWord(sheet, WORDS[(x + y) % 40]!, { x, y: y + 16, size: 12 }, FACES[0]!, INK);
    }
  }
  return sheet;
}

function slide(): Sheet {
  const sheet = createSheet(WIDTH, HEIGHT, [244, 240, 232]);
  drawWord(sheet, 'quarter', { x: 80, y: 140, size: 84 }, FACES[2]!, [90, 30, 60]);
  writeLines(sheet, { x: 100, y: 260, right: 800, lines: 3, size: 36 }, INK);
  return sheet;
}

function writeLines(
  sheet: Sheet,
  at: { x: number; y: number; right: number; lines: number; size: number },
  ink: readonly number[],
): void {
  for (let line = 0; line < at.lines; line += 1) {
    const y = at.y + line * at.size * 1.6;
    let x = at.x;
    for (let word = line; x < at.right; word += 7) {
      const text = WORDS[word % WORDS.length]!;
      x = drawWord(sheet, text, { x, y, size: at.size }, FACES[0]!, ink) + at.size / 3;
    }
  }
}
