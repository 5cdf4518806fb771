import type { Obscure } from '@glimpse/core';
import sharp from 'sharp';

import { readWords } from '../../../tests/desktop/index.js';
import { startBrowser } from '../../../tests/journeys/person/startBrowser.js';
import { createImageProcessor } from '../src/picture/createImageProcessor.js';
import type { Frame } from '../src/picture/Frame.js';
import { DEFAULT_PICTURE, type PictureSettings } from '../src/picture/PictureSettings.js';
import { processFrame } from '../src/picture/processFrame.js';
import { ATTACKS, enlarge, readPlane } from './attack/attacks.js';
import { photograph } from './pages/photograph.js';
import { PAGES, type WordPage } from './readings/pages.js';

/**
 * Tries to read back what finished pictures show: enlarged, sharpened, and with the blur undone by
 * computation, then given to text recognition. A reading counts when it names a word of the page.
 * The same pages must be read before they are obscured: what cannot be read there proves nothing.
 */
const SCREEN = { width: 1920, height: 1080 };
/** The share of words that must be read on the page itself. */
const CONTROL = 0.8;
/** What may be read of which profile: nothing at all, nothing but large type, or anything. */
type Promised = 'nothing' | 'large' | 'anything';
interface Profile {
  readonly name: string;
  readonly settings: PictureSettings;
  readonly sigma: number;
  readonly promised: Promised;
}
const PROFILES: readonly Profile[] = [
  profileOf('greek', 3, 'nothing'),
  profileOf('strict', 6, 'nothing'),
  profileOf('blur', 3, 'large'),
  profileOf('off', 0.6, 'anything'),
];
const processor = createImageProcessor();

const found = new Map(PROFILES.map(({ name }) => [name, 0]));
let isGood = true;
const browser = await startBrowser();
try {
  for (const page of PAGES) {
    const frame = await photograph(browser, page.html, SCREEN);
    const read = wordsOf(page, await readWords(await pngOf(frame)));
    const [words, enough] = [page.words.length, read.length >= CONTROL * page.words.length];
    isGood &&= enough;
    console.log(`${page.name}: ${read.length} of ${words} read before${enough ? '' : ': TOO FEW'}`);
    const results = await Promise.all(PROFILES.map((profile) => attack(page, frame, profile)));
    results.forEach((words, index) => {
      const { name, promised } = PROFILES[index]!;
      found.set(name, found.get(name)! + words.length);
      const mayBeRead = promised === 'anything' || (promised === 'large' && page.isLarge);
      isGood &&= words.length === 0 || mayBeRead;
      console.log(`  ${name}: ${words.length === 0 ? 'nothing' : words.join(' ')}`);
    });
  }
} finally {
  await browser.close();
}
const asked = PAGES.reduce((sum, { words }) => sum + words.length, 0);
const told = PROFILES.map(({ name }) => `${name} ${found.get(name)}`).join(', ');
console.log(`of ${asked} words read back by the best of ${ATTACKS.length} attacks: ${told}`);
process.exitCode = isGood ? 0 : 1;

function profileOf(obscure: Obscure, sigma: number, promised: Promised): Profile {
  return { name: obscure, settings: { ...DEFAULT_PICTURE, obscure }, sigma, promised };
}

/** The words that any of the attacks reads. */
async function attack(
  page: WordPage,
  frame: Frame,
  { settings, sigma }: Profile,
): Promise<readonly string[]> {
  const processed = await processFrame(frame, 1, settings, processor);
  if (processed.kind !== 'image') throw new Error(`${page.name} came out blank.`);
  const plane = await readPlane(processed.image);
  const read: string[] = [];
  for (const { apply } of ATTACKS) {
    read.push(...(await readWords(await enlarge(apply(plane, sigma), SCREEN.width))));
  }
  return wordsOf(page, read);
}

function wordsOf({ words }: WordPage, read: readonly string[]): readonly string[] {
  return words.filter((word) => read.includes(word));
}

function pngOf({ width, height, data }: Frame): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
