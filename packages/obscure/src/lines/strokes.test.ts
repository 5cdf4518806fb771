import { expect, test } from 'vitest';

import { DOWN_LINE } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';
import { attachAccents } from './attachAccents.js';
import { lineOf } from './lineOf.js';
import { standTogether } from './standTogether.js';

const WIDTH = 100;
const WHITE = [255, 255, 255] as const;
const BLACK = [17, 17, 17] as const;
const RED = [200, 0, 0] as const;

const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({
  ...{ left, top, right, bottom },
});

/** A piece of text that fills its box evenly. */
function pieceOf(box: Box, { paper = WHITE, ink = BLACK }: Partial<Piece> = {}): Piece {
  const members = Array.from(
    { length: widthOf(box) * heightOf(box) },
    (_, at) => (box.top + Math.floor(at / widthOf(box))) * WIDTH + box.left + (at % widthOf(box)),
  );
  const rows = members.map((at) => Math.floor(at / WIDTH));
  return {
    ...{ kind: 'run', box, paper, ink, density: 0.3, members: Int32Array.from(members) },
    weight: rows.length,
    moment: rows.reduce((sum, row) => sum + row, 0),
    secondMoment: rows.reduce((sum, row) => sum + row * row, 0),
  };
}

function blocksOf(ruledColumn?: number) {
  const [height, size] = [WIDTH, WIDTH * WIDTH];
  const straight = new Uint8Array(size);
  if (ruledColumn !== undefined)
    for (let row = 0; row < height; row += 1) straight[row * WIDTH + ruledColumn] = DOWN_LINE;
  const [mean, bytes] = [new Uint8Array(3 * size), new Uint8Array(size)];
  return {
    ...{ width: WIDTH, height, straight, mean, darkestColour: mean, brightestColour: mean },
    ...{ darkest: bytes, brightest: bytes, rough: bytes, soft: bytes, flat: bytes },
  };
}

// A letter 16 blocks high, as of 64 px, and the short stroke that stands beside it.
const LETTER = boxOf(10, 20, 20, 35);
const STROKE = boxOf(27, 26, 29, 28);

test.each([
  ['a stroke in the midst of a letter’s rows', LETTER, STROKE, {}, true],
  ['the same too far away', LETTER, boxOf(29, 26, 31, 28), {}, false],
  ['the same on its rim, where a full stop is', LETTER, boxOf(27, 34, 29, 37), {}, false],
  ['the same in another ink', LETTER, STROKE, { ink: RED }, false],
  ['the same on another paper', LETTER, STROKE, { paper: RED }, false],
  ['the same beside what is higher than a letter', boxOf(10, 8, 20, 35), STROKE, {}, false],
  ['a low piece that touches', LETTER, boxOf(21, 33, 24, 35), {}, true],
  ['two letters a word apart', LETTER, boxOf(29, 20, 40, 35), {}, true],
  ['two letters on two papers', LETTER, boxOf(29, 20, 40, 35), { paper: RED }, false],
  ['two letters further apart', LETTER, boxOf(31, 20, 42, 35), {}, false],
  ['a letter of the next line', LETTER, boxOf(22, 30, 32, 45), {}, false],
])('standing together: %s', (_, left, right, colours, expected) => {
  expect(standTogether(blocksOf(), pieceOf(left), pieceOf(right, colours))).toBe(expected);
});

test('a rule between them parts two letters', () => {
  const [left, right] = [pieceOf(LETTER), pieceOf(boxOf(24, 20, 34, 35))];
  expect(standTogether(blocksOf(), left, right)).toBe(true);
  expect(standTogether(blocksOf(22), left, right)).toBe(false);
  expect(standTogether(blocksOf(40), left, right)).toBe(true);
});

const WORD = boxOf(10, 20, 40, 31);

test.each([
  ['a dot above', boxOf(20, 16, 21, 17), {}, 1],
  ['a dot far above', boxOf(20, 10, 21, 11), {}, 2],
  ['a cedilla below', boxOf(20, 33, 21, 34), {}, 1],
  ['a dot further below, which is of the next line', boxOf(20, 37, 21, 38), {}, 2],
  ['a piece more than half as high, above', boxOf(20, 13, 24, 19), {}, 2],
  ['the counter of a letter', boxOf(20, 21, 30, 29), { ink: RED }, 1],
  ['a low stroke beside', boxOf(45, 24, 49, 26), {}, 1],
  ['a low stroke beside, in another ink', boxOf(45, 24, 49, 26), { ink: RED }, 2],
  ['a low stroke further away', boxOf(49, 24, 53, 26), {}, 2],
  ['a stroke half as high beside', boxOf(45, 22, 49, 27), {}, 2],
  ['a low stroke that reaches below', boxOf(45, 31, 49, 34), {}, 2],
])('belonging to a word: %s', (_, box, colours, lines) => {
  const blocks = blocksOf();
  const all = [pieceOf(WORD), pieceOf(box, colours)].map((piece) => lineOf(blocks, [piece]));
  expect(attachAccents(blocks, all, []).lines).toHaveLength(lines);
});

test('strokes beside small text, whose words look alike, are left alone', () => {
  const blocks = blocksOf();
  const all = [boxOf(10, 20, 40, 27), boxOf(43, 22, 46, 23)].map((box) =>
    lineOf(blocks, [pieceOf(box)]),
  );
  expect(attachAccents(blocks, all, []).lines).toHaveLength(2);
});

test('what carries an accent may be carried itself, and the word grows around all of it', () => {
  const blocks = blocksOf();
  const boxes = [WORD, boxOf(18, 15, 21, 18), boxOf(19, 13, 20, 13)];
  const all = boxes.map((box) => lineOf(blocks, [pieceOf(box)]));
  const { lines } = attachAccents(blocks, all, []);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.box).toEqual(boxOf(10, 13, 40, 31));
});
