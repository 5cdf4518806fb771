import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../processes/until.js';
import { findPictures, type Colour } from './findPictures.js';
import { watchFolder } from './watchFolder.js';

const COLOUR: Colour = [203, 17, 131];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-watch-'));
  mkdirSync(join(folder, 'below'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [red, green, blue] = COLOUR;
const screen = sharp({
  create: { width: 320, height: 180, channels: 3, background: { r: red, g: green, b: blue } },
});

test.each([
  ['PNG', () => screen.clone().png().toBuffer()],
  ['JPEG', () => screen.clone().jpeg().toBuffer()],
  ['WebP', () => screen.clone().webp().toBuffer()],
  ['AVIF', () => screen.clone().avif({ effort: 0 }).toBuffer()],
  ['raw', () => screen.clone().raw().toBuffer()],
  ['raw with alpha', () => screen.clone().ensureAlpha().raw().toBuffer()],
])('C4 a %s picture in the middle of a file would be found', async (name, make) => {
  const bytes = Buffer.concat([Buffer.alloc(1_000, 7), await make(), Buffer.alloc(1_000, 9)]);
  expect(findPictures(bytes, [COLOUR]), name).not.toEqual([]);
});

test('C4 encrypted bytes hold no picture', () => {
  const noise = crypto.getRandomValues(new Uint8Array(65_536));
  expect(findPictures(noise, [COLOUR])).toEqual([]);
});

test('C4 a picture that lay in a folder for a moment would be found', async () => {
  const watch = watchFolder(folder, (bytes) => findPictures(bytes, [COLOUR]));
  const file = join(folder, 'below', 'frame.bin');
  writeFileSync(file, await screen.clone().png().toBuffer());
  await until('the watch to look', () => watch.looks() > 0);
  rmSync(file);
  watch.stop();
  expect(watch.names()).toContain('below/frame.bin');
  expect(watch.findings()).toEqual(['below/frame.bin: PNG']);
});
