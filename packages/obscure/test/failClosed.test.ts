import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { obscure, type Frame, type ObscureProfile, type Picture } from '../src/index.js';
import { createSheet, type Sheet } from './frames/Sheet.js';
import { drawWord, FACES } from './letters/drawWord.js';

const [REGULAR] = FACES;
const PROFILES: readonly ObscureProfile[] = ['greek', 'strict', 'blur'];

function write(
  sheet: Sheet,
  words: string,
  x: number,
  y: number,
  size: number,
  ink: number[],
): void {
  let end = x;
  for (const word of words.split(' ')) {
    end = drawWord(sheet, word, { x: end, y, size }, REGULAR!, ink) + size / 3;
  }
}

/** How much neighbouring pixels differ over the whole picture. */
function edgeEnergy({ data, width }: Picture): number {
  let sum = 0;
  for (let at = 3; at < data.length; at += 1) {
    if (Math.floor(at / 3) % width !== 0) sum += Math.abs(data[at]! - data[at - 3]!);
    if (at >= width * 3) sum += Math.abs(data[at]! - data[at - width * 3]!);
  }
  return sum;
}

function turned(sheet: Sheet): Frame {
  const { width, height, data } = sheet;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      out.set(data.subarray(from, from + 4), ((width - 1 - x) * height + y) * 4);
    }
  }
  return { width: height, height: width, stride: height * 4, order: 'rgba', data: out };
}

/** A fixed series of numbers from 0 up to 1. */
function seriesOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

test('C4 words of one length give byte-equal pictures', () => {
  const picture = (words: string): Uint8Array => {
    const sheet = createSheet(640, 160, [255, 255, 255]);
    write(sheet, words, 40, 80, 18, [20, 20, 20]);
    return obscure(sheet, { profile: 'greek', factor: 4 }).data;
  };
  expect(picture('listen enlist')).toEqual(picture('silent tinsel'));
  expect(picture('least stale')).toEqual(picture('tales steal'));
});

test.each([
  { text: 'of the brightness of its paper', paper: [128, 128, 128], ink: [200, 90, 128] },
  { text: 'seven steps from its paper', paper: [255, 255, 255], ink: [248, 248, 248] },
])('C4 text $text is blurred as much as everything is by `blur`', ({ paper, ink }) => {
  const sheet = createSheet(640, 240, paper);
  write(sheet, 'quarter budget review', 40, 60, 24, ink);
  write(sheet, 'merger', 40, 160, 64, ink);
  const blurred = edgeEnergy(obscure(sheet, { profile: 'blur', factor: 4 }));
  const greeked = edgeEnergy(obscure(sheet, { profile: 'greek', factor: 4 }));
  expect(greeked).toBeLessThanOrEqual(blurred * 1.02);
});

test('C4 text on a noisy photo is blurred as much as everything is by `blur`', () => {
  const sheet = createSheet(640, 240, [90, 110, 130]);
  const chance = seriesOf(3);
  for (let at = 0; at < sheet.data.length; at += 1) {
    if (at % 4 !== 3) sheet.data[at]! += Math.floor((chance() - 0.5) * 90);
  }
  write(sheet, 'quarter budget review', 40, 120, 32, [255, 255, 255]);
  const blurred = edgeEnergy(obscure(sheet, { profile: 'blur', factor: 4 }));
  expect(edgeEnergy(obscure(sheet, { profile: 'greek', factor: 4 }))).toBeLessThanOrEqual(
    blurred * 1.02,
  );
  expect(edgeEnergy(obscure(sheet, { profile: 'strict', factor: 4 }))).toBeLessThan(blurred);
});

test('C4 words that stand on their side give few different pictures too', () => {
  const pictures = ['account', 'station', 'silence', 'partner', 'machine', 'morning'].map(
    (word) => {
      const sheet = createSheet(320, 320, [255, 255, 255]);
      write(sheet, word, 60, 170, 24, [17, 17, 17]);
      return obscure(turned(sheet), { profile: 'greek', factor: 4 }).data.join();
    },
  );
  expect(new Set(pictures).size).toBeLessThanOrEqual(4);
});

test('C4 the bars of a barcode are blurred, however tall they are', () => {
  const sheet = createSheet(480, 480, [255, 255, 255]);
  const chance = seriesOf(5);
  for (let x = 60; x < 420; x += 2 + Math.floor(chance() * 4)) {
    sheet.fill(x, 40, 1 + Math.floor(chance() * 2), 400, [0, 0, 0]);
  }
  const blurred = edgeEnergy(obscure(sheet, { profile: 'blur', factor: 4 }));
  expect(edgeEnergy(obscure(sheet, { profile: 'greek', factor: 4 }))).toBeLessThan(blurred * 1.5);
});

test('C4 a frame of noise comes out as smooth as from `blur`, in every profile', () => {
  const sheet = createSheet(400, 300, [0, 0, 0]);
  const chance = seriesOf(7);
  sheet.data.forEach((_, at) => (sheet.data[at] = Math.floor(chance() * 256)));
  const [greek, strict, blur] = PROFILES.map((profile) =>
    edgeEnergy(obscure(sheet, { profile, factor: 4 })),
  );
  expect(greek).toBeLessThanOrEqual(blur! * 1.02);
  expect(strict).toBeLessThan(blur!);
});

test('C4 no frame makes it throw, however narrow, wide or transparent', () => {
  const sizes = fc.oneof(
    fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) }),
    fc.constantFrom(
      { width: 1, height: 1 },
      { width: 16_384, height: 3 },
      { width: 1, height: 700 },
    ),
  );
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...PROFILES),
      fc.constantFrom('rgba' as const, 'bgrx' as const),
      fc.integer({ min: 1, max: 2 ** 31 }),
      ({ width, height }, factor, profile, order, seed) => {
        const chance = seriesOf(seed);
        const stride = width * 4 + (seed % 3) * 4;
        const data = Uint8Array.from({ length: stride * height }, () => Math.floor(chance() * 256));
        const frame = { width, height, stride, order, data };
        const picture = obscure(frame, { profile, factor });
        expect(picture.data.length).toBe(picture.width * picture.height * 3);
        expect(picture.width).toBeLessThanOrEqual(Math.max(1, width / factor));
        expect(obscure(frame, { profile, factor }).data).toEqual(picture.data);
        const opaque = data.map((value, at) => (at % 4 === 3 ? 255 : value));
        expect(obscure({ ...frame, data: opaque }, { profile, factor }).data).toEqual(picture.data);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('a frame that is not what it says is refused with its figures', () => {
  const frame = createSheet(8, 8, [0, 0, 0]);
  const options = { profile: 'greek', factor: 4 } as const;
  expect(() => obscure({ ...frame, width: 0 }, options)).toThrow('0×8');
  expect(() => obscure({ ...frame, data: frame.data.subarray(4) }, options)).toThrow('needs 256');
  expect(() => obscure(frame, { profile: 'greek', factor: 1.5 })).toThrow('Cannot shrink by 1.5');
});
