import { expect, test } from 'vitest';

import { obscure, type Picture } from '../src/index.js';
import { createSheet } from './frames/Sheet.js';
import { drawWord, FACES } from './letters/drawWord.js';

const OPTIONS = { profile: 'greek', factor: 4 } as const;

function colourAt({ data, width }: Picture, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
}

test('panels keep their colours and the edges between them stay sharp', () => {
  const sheet = createSheet(960, 640, [255, 255, 255]);
  sheet.fill(0, 0, 240, 640, [40, 60, 90]);
  sheet.fill(240, 0, 720, 48, [230, 232, 236]);
  const picture = obscure(sheet, OPTIONS);
  expect(colourAt(picture, 58, 80)).toEqual([40, 60, 90]);
  expect(colourAt(picture, 61, 80)).toEqual([255, 255, 255]);
  expect(colourAt(picture, 100, 5)).toEqual([230, 232, 236]);
});

test('columns between rules stay apart, each with a bar of its own', () => {
  const sheet = createSheet(640, 320, [255, 255, 255]);
  for (let x = 0; x < 640; x += 80) sheet.fill(x, 0, 1, 320, [200, 200, 200]);
  for (let x = 0; x < 640; x += 80) {
    drawWord(sheet, 'answers', { x: x + 12, y: 100, size: 16 }, FACES[0]!, [17, 17, 17]);
  }
  const picture = obscure(sheet, OPTIONS);
  const rows = Array.from({ length: 10 }, (_, row) => 20 + row);
  const row = rows.find((y) => colourAt(picture, 26, y)[0]! < 200);
  if (row === undefined) throw new Error('No bar was drawn.');
  const [bar, space] = [colourAt(picture, 26, row)[0]!, colourAt(picture, 40, row)[0]!];
  expect(bar).toBeLessThan(200);
  expect(space).toBeGreaterThan(bar + 30);
});

test('a button keeps its colour beside its label', () => {
  const sheet = createSheet(640, 320, [245, 245, 245]);
  sheet.fill(80, 120, 400, 60, [20, 110, 220]);
  drawWord(sheet, 'continue', { x: 220, y: 160, size: 22 }, FACES[2]!, [255, 255, 255]);
  const picture = obscure(sheet, OPTIONS);
  expect(colourAt(picture, 30, 37)).toEqual([20, 110, 220]);
  expect(colourAt(picture, 110, 37)).toEqual([20, 110, 220]);
});

test('a dense screen is treated as one of half its size', () => {
  const draw = (scale: number): Picture => {
    const sheet = createSheet(1440 * scale, 480 * scale, [255, 255, 255]);
    sheet.fill(0, 0, 300 * scale, 480 * scale, [40, 60, 90]);
    return obscure(sheet, { profile: 'greek', factor: 4 * scale });
  };
  expect(draw(2)).toEqual(draw(1));
});

test.each([64, 84, 110])('C4 a bold title of %d px is a bar, not blurred letters', (size) => {
  const picture = (title: string) => {
    const sheet = createSheet(960, 240, [255, 255, 255]);
    drawWord(sheet, title, { x: 60, y: 150, size }, { ...FACES[2]!, pen: 0.2 }, [29, 58, 107]);
    return obscure(sheet, OPTIONS);
  };
  const { data, width } = picture('meeting');
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 3) {
    const x = (at / 3) % width;
    const isInside = x > 2 && data[at] === data[at - 3] && data[at] === data[at + 3];
    if (isInside) colours.add(data.subarray(at, at + 3).join());
  }
  // Paper, bar and the steps of smoothing at the bar's upper and lower edge.
  expect(colours.size).toBeLessThanOrEqual(6);
});

test('C4 a short word whose letters are connected is a bar, not a blurred icon', () => {
  const picture = (stems: readonly number[]) => {
    const sheet = createSheet(480, 240, [255, 255, 255]);
    sheet.fill(203, 137, 50, 6, [17, 17, 17]);
    for (const x of stems) sheet.fill(x, 97, 6, 46, [17, 17, 17]);
    return obscure(sheet, OPTIONS);
  };
  const word = picture([203, 225, 247]);
  expect(new Set(word.data).size).toBeGreaterThan(1);
  expect(picture([203, 222, 247])).toEqual(word);
});
