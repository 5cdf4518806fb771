import { describe, expect, test } from 'vitest';

import { createObscure, type Picture } from '../src/index.js';
import { adoptNeighbours } from '../src/ground/adoptNeighbours.js';
import { PLAIN_PASSES } from '../src/passes/PLAIN_PASSES.js';
import { findLettering } from '../src/photo/findLettering.js';
import { classify } from '../src/text/classify.js';
import { darkPhoto, dusk, paintGround, softPhoto, sunset } from './grounds/paintGround.js';
import { drawWord, FACES } from './letters/drawWord.js';
import type { Sheet } from './frames/Sheet.js';
import { WORDS } from './screens/words.js';

const WHITE = [255, 255, 255];
const OPTIONS = { profile: 'greek', factor: 4 } as const;
/** Gives the bytes that `obscure` gives, which a test of its own proves, in a fifth of the time. */
const obscureFast = createObscure();
const LIST = WORDS.filter((_, index) => index % 4 === 0).slice(0, 24);
const PHASES = [[0, 0], [5, 3], [13, 9], [22, 11]] as const; // prettier-ignore

const GROUNDS = {
  'a gradient': sunset,
  'a slow gradient': dusk,
  'a dark photo': darkPhoto,
  'a soft photo': softPhoto,
};
type GroundName = keyof typeof GROUNDS;
const WIDTH = 704;
const HEIGHT = 256;
/** A bare ground is drawn once: a picture of its own takes longer than the word on it. */
const bare = new Map(Object.entries(GROUNDS).map(([name, draw]) => [name, draw(WIDTH, HEIGHT)]));

function pictureOf(name: GroundName, word: string, size: number, [right, down] = [0, 0]): Picture {
  const sheet = copyOf(bare.get(name)!);
  drawWord(sheet, word, { x: 70 + right, y: 120 + down, size }, FACES[0]!, WHITE);
  return obscureFast(sheet, OPTIONS);
}

function copyOf(sheet: Sheet): Sheet {
  const { width, height, data } = sheet;
  return paintGround(width, height, (x, y) => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
    return [red, green, blue];
  });
}

test.each([
  { name: 'a gradient', size: 24 },
  { name: 'a gradient', size: 40 },
  { name: 'a gradient', size: 64 },
  { name: 'a dark photo', size: 40 },
  { name: 'a dark photo', size: 64 },
] as const)(
  'C4 words of one length give the same picture on $name at $size px',
  ({ name, size }) => {
    expect(pictureOf(name, 'silent', size)).toEqual(pictureOf(name, 'listen', size));
    expect(pictureOf(name, 'garden', size)).toEqual(pictureOf(name, 'danger', size));
  },
);

describe.each(['a gradient', 'a dark photo', 'a soft photo'] as const)('a title on %s', (name) => {
  test.each([24, 40, 64])(
    'C4 of %d px gives few different pictures',
    (size) => {
      const counts = PHASES.map(
        (phase) =>
          new Set(LIST.map((word) => pictureOf(name, word, size, [...phase]).data.join())).size,
      );
      expect(Math.max(...counts), counts.join(' ')).toBeLessThanOrEqual(8);
      expect(Math.max(...counts)).toBeGreaterThan(1);
    },
    60_000,
  );

  test('C4 is a bar: lighter than its ground and without letters', () => {
    const { data, width } = pictureOf(name, 'mining', 64);
    const ground = obscureFast(bare.get(name)!, OPTIONS).data;
    const lighter = data.map((value, at) => (value - ground[at]! > 60 ? 1 : 0));
    const rows = new Set<number>();
    lighter.forEach((is, at) => at % 3 === 1 && is === 1 && rows.add(Math.floor(at / 3 / width)));
    expect(rows.size).toBeGreaterThanOrEqual(4);
    expect(rows.size).toBeLessThanOrEqual(8);
    for (const row of rows) {
      const line = Array.from({ length: width }, (_, x) => lighter[(row * width + x) * 3 + 1]!);
      expect(line.join('').split('0').filter(Boolean)).toHaveLength(1);
    }
  });
});

test('C4 narrow letters stand on the gradient of their neighbours, which looks like paper around them', () => {
  const words = [...LIST, 'project', 'control'];
  const pictures = words.map((word) =>
    pictureOf('a slow gradient', word, 64, [22, 11]).data.join(),
  );
  expect(new Set(pictures).size).toBeLessThanOrEqual(3);
});

test('C4 what a title on a photo covers is a picture, so that what reaches further is blurred', () => {
  const sheet = copyOf(bare.get('a soft photo')!);
  drawWord(sheet, 'library', { x: 70, y: 120, size: 64 }, FACES[0]!, WHITE);
  const blocks = PLAIN_PASSES.readBlocks(sheet, 4);
  const found = PLAIN_PASSES.findComponents(blocks).map((each) => classify(blocks, each));
  const pieces = adoptNeighbours(found);
  const lettering = findLettering(blocks, pieces);
  expect(lettering.lines).toHaveLength(1);
  expect(pieces.some(({ kind }) => kind === 'run')).toBe(true);
  expect(lettering.pieces.map(({ kind, members }) => [kind, members])).toEqual(
    pieces.map(({ members }) => ['picture', members]),
  );
});

test('C4 a title with a shadow on a photo is one bar, of the colour of the title', () => {
  const sheet = copyOf(bare.get('a dark photo')!);
  for (let at = 0; at < sheet.data.length; at += 1) if (at % 4 !== 3) sheet.data[at]! += 60;
  drawWord(sheet, 'garden', { x: 73, y: 123, size: 56 }, FACES[0]!, [0, 0, 0]);
  drawWord(sheet, 'garden', { x: 70, y: 120, size: 56 }, FACES[0]!, WHITE);
  const blocks = PLAIN_PASSES.readBlocks(sheet, 4);
  const pieces = PLAIN_PASSES.findComponents(blocks).map((each) => classify(blocks, each));
  expect(findLettering(blocks, pieces).lines.map(({ ink }) => ink)).toEqual([WHITE]);
});

test('C4 a drawing beside a title on a photo does not become sharper by it', () => {
  const drawn = (title: string): Sheet => {
    const photo = bare.get('a dark photo')!;
    const sheet = paintGround(WIDTH, HEIGHT, (x, y) => {
      const isCard = x > 40 && x < 360 && y > 40 && y < 200;
      const [red = 0, green = 0, blue = 0] = photo.data.subarray((y * WIDTH + x) * 4);
      return isCard ? [red, green, blue] : [255, 255, 255];
    });
    for (let x = 60; x < 420; x += 1) {
      sheet.fill(x, 214 + Math.round(5 * Math.sin(x / 3)), 1, 4, [17, 24, 39]);
    }
    for (let y = 60; y < 214; y += 1) {
      sheet.fill(404 + Math.round(5 * Math.sin(y / 3)), y, 4, 1, [17, 24, 39]);
    }
    drawWord(sheet, title, { x: 70, y: 130, size: 40 }, FACES[0]!, WHITE);
    return sheet;
  };
  const steepest = ({ data, width }: Picture): number => {
    let most = 0;
    for (let at = 3; at < data.length; at += 1) {
      const x = Math.floor(at / 3) % width;
      if (x > 94) most = Math.max(most, Math.abs(data[at]! - data[at - 3]!));
    }
    return most;
  };
  const alone = steepest(obscureFast(drawn(''), OPTIONS));
  const blurred = steepest(obscureFast(drawn('garden'), { profile: 'blur', factor: 4 }));
  const beside = steepest(obscureFast(drawn('garden'), OPTIONS));
  expect(beside).toBeLessThanOrEqual(Math.max(alone, blurred) + 1);
});

test('C4 a title at the edge of a photo changes nothing beyond that edge', () => {
  const TOP = 96;
  const page = (title: string): Sheet => {
    const photo = bare.get('a dark photo')!;
    const sheet = paintGround(WIDTH, HEIGHT, (x, y) => {
      const [red = 255, green = 255, blue = 255] =
        y < TOP ? WHITE : photo.data.subarray((y * WIDTH + x) * 4);
      return [red, green, blue];
    });
    drawWord(sheet, 'minutes', { x: 70, y: 80, size: 16 }, FACES[0]!, [17, 24, 39]);
    drawWord(sheet, title, { x: 70, y: 170, size: 48 }, FACES[0]!, WHITE);
    return sheet;
  };
  const beyond = (title: string) =>
    obscureFast(page(title), OPTIONS).data.slice(0, (TOP / 4 - 2) * (WIDTH / 4) * 3);
  expect(beyond('garden')).toEqual(beyond(''));
});

test('C4 hair over a face on a photo is no text', () => {
  const head = (words: boolean): Sheet => {
    const sheet = copyOf(bare.get('a dark photo')!);
    for (let y = 60; y < 150; y += 1) {
      for (let x = 240; x < 360; x += 1) {
        const isHead = ((x - 300) / 55) ** 2 + ((y - 105) / 45) ** 2 < 1;
        if (isHead) sheet.fill(x, y, 1, 1, y < 85 ? [250, 240, 220] : [150, 100, 80]);
      }
    }
    if (words) drawWord(sheet, 'mining', { x: 70, y: 220, size: 40 }, FACES[0]!, WHITE);
    return sheet;
  };
  const changed = (words: boolean): number => {
    const { data } = obscureFast(head(words), OPTIONS);
    const blurred = obscureFast(head(words), { profile: 'blur', factor: 4 });
    const smooth = PLAIN_PASSES.smooth(blurred.data, blurred.width, blurred.height);
    return data.filter((value, at) => Math.abs(value - smooth[at]!) > 24).length;
  };
  expect(changed(false)).toBe(0);
  expect(changed(true)).toBeGreaterThan(200);
});

test('C4 a photo without text gets no bars', () => {
  const photo = bare.get('a dark photo')!;
  const { data, width, height } = obscureFast(photo, { profile: 'blur', factor: 4 });
  expect(obscureFast(photo, OPTIONS).data).toEqual(PLAIN_PASSES.smooth(data, width, height));
});

test('a gradient without text stays as it is', () => {
  const picture = obscureFast(bare.get('a gradient')!, OPTIONS);
  const { mean, width, height } = PLAIN_PASSES.readBlocks(bare.get('a gradient')!, 4);
  expect(picture.data).toEqual(PLAIN_PASSES.smooth(mean, width, height));
});
