import { expect, test } from 'vitest';

import { edgesKept } from '../prove/edges/edgesKept.js';
import { obscure } from '../src/index.js';
import { createSheet } from './frames/Sheet.js';
import { drawWord, FACES } from './letters/drawWord.js';

const OPTIONS = { profile: 'greek', factor: 4 } as const;

function panels() {
  const sheet = createSheet(960, 640, [255, 255, 255]);
  sheet.fill(0, 0, 240, 640, [40, 60, 90]);
  sheet.fill(240, 0, 720, 48, [210, 212, 216]);
  return sheet;
}

test('the edges of bare panels are all kept by bars and mostly lost by blur', () => {
  const layout = panels();
  const greek = edgesKept(layout, obscure(layout, OPTIONS), 4);
  const blur = edgesKept(layout, obscure(layout, { ...OPTIONS, profile: 'blur' }), 4);
  expect(greek.kept).toBe(greek.edges);
  expect(greek.edges).toBeGreaterThan(300);
  expect(blur.kept).toBeLessThan(greek.edges / 2);
});

test('edges that only text has are not asked for, and text beside an edge does not hide it', () => {
  const layout = panels();
  const page = panels();
  drawWord(page, 'agreement', { x: 300, y: 200, size: 24 }, FACES[0]!, [17, 17, 17]);
  const { edges, kept } = edgesKept(layout, obscure(page, OPTIONS), 4);
  expect(kept).toBe(edges);
  expect(edges).toBe(edgesKept(layout, obscure(layout, OPTIONS), 4).edges);
});
