import { describe, expect, test } from 'vitest';

import { createObscure, type Frame } from '../src/index.js';
import { createSheet, type Sheet } from './frames/Sheet.js';
import { drawWord, FACES, type Face } from './letters/drawWord.js';
import { WORDS } from './screens/words.js';

/**
 * However clever an attacker is, words that give the same picture cannot be told apart. So the number
 * of different pictures that a list of words gives bounds every attack on it.
 */
const LIST = WORDS.filter((_, index) => index % 4 === 0).slice(0, 24);
const PHASES = Array.from(
  { length: 16 },
  (_, index) => [(index * 7) % 64, (index * 13) % 64] as const,
);
/** Gives the bytes that `obscure` gives, which a test of its own proves, in a fifth of the time. */
const obscureFast = createObscure();

const LIGHT = { paper: [255, 255, 255], ink: [17, 17, 17] };
const DARK = { paper: [30, 30, 30], ink: [212, 212, 212] };

/** Type sizes with the room that a word takes; rooms lie on one phase of the coarsest grid. */
const SIZES = [
  { size: 14, room: { width: 192, height: 64 }, most: 6 },
  { size: 24, room: { width: 256, height: 64 }, most: 8 },
  { size: 40, room: { width: 448, height: 128 }, most: 10 },
  { size: 64, room: { width: 640, height: 128 }, most: 8 },
];
type Size = (typeof SIZES)[number];

/** The widest shift of a frame within its sheet. */
const SLACK = 64;
const COLUMNS = 3;

function write({ size, room }: Size, face: Face, colours: typeof LIGHT): Sheet {
  const rows = Math.ceil(LIST.length / COLUMNS);
  const sheet = createSheet(
    COLUMNS * room.width + 2 * SLACK,
    rows * room.height + 2 * SLACK,
    colours.paper,
  );
  LIST.forEach((word, index) => {
    const x = SLACK + (index % COLUMNS) * room.width + 12;
    const y = SLACK + Math.floor(index / COLUMNS) * room.height + room.height * 0.65;
    drawWord(sheet, word, { x, y, size }, face, colours.ink);
  });
  return sheet;
}

/** How many different pictures the words give when the screen begins `right` and `down` pixels further in. */
function countPictures(sheet: Sheet, { room }: Size, right: number, down: number): number {
  const frame: Frame = {
    ...sheet,
    width: sheet.width - SLACK,
    height: sheet.height - SLACK,
    data: sheet.data.subarray((down * sheet.width + right) * 4),
  };
  const { data, width } = obscureFast(frame, { profile: 'greek', factor: 4 });
  const pictures = LIST.map((_, index) => {
    const left = Math.floor((SLACK - right + (index % COLUMNS) * room.width) / 4);
    const top = Math.floor((SLACK - down + Math.floor(index / COLUMNS) * room.height) / 4);
    const rows = Array.from({ length: room.height / 4 }, (__, row) => {
      const start = ((top + row) * width + left) * 3;
      return data.subarray(start, start + (room.width / 4) * 3).join();
    });
    return rows.join();
  });
  return new Set(pictures).size;
}

describe.each(SIZES)('words of $size px', (size) => {
  test.each(FACES)(
    'C4 give few different pictures in the $name face',
    (face) => {
      const sheets = [write(size, face, LIGHT), write(size, face, DARK)];
      const counts = sheets.flatMap((sheet) =>
        PHASES.map(([right, down]) => countPictures(sheet, size, right, down)),
      );
      const told = `pictures per phase, light and dark: ${counts.join(' ')}`;
      expect(Math.max(...counts), told).toBeLessThanOrEqual(size.most);
      expect(Math.max(...counts), told).toBeGreaterThan(1);
    },
    120_000,
  );
});
