import { createImageProcessor } from '../../src/picture/createImageProcessor.js';
import type { PictureSettings } from '../../src/picture/PictureSettings.js';
import { processFrame } from '../../src/picture/processFrame.js';
import { shrinkFactor } from '../../src/picture/shrinkFactor.js';
import { countPictures, type PictureCount } from './countPictures.js';
import { cutCells } from './cutCells.js';
import type { DrawnWord } from './drawWords.js';
import { layOut, type Phase } from './layOut.js';

const PHASES: readonly Phase[] = [[0, 0], [5, 3], [13, 9], [22, 11]]; // prettier-ignore
const SCREEN_WIDTH = 1920;
const processor = createImageProcessor();

/**
 * Counts the different pictures, in all colours and before they are encoded, that words give on a
 * full-HD screen of this scale, by phase.
 */
export async function countOnScreen(
  words: readonly DrawnWord[],
  scale: number,
  settings: PictureSettings,
): Promise<readonly PictureCount[]> {
  const factor = shrinkFactor({ width: SCREEN_WIDTH, scale }, settings);
  const counts: PictureCount[] = [];
  for (const phase of PHASES) {
    const layout = layOut(words, factor, phase);
    const cells: Uint8Array[] = [];
    for (const frame of layout.frames) {
      await processFrame(frame, scale, settings, {
        ...processor,
        encode({ width, data }) {
          const left = Math.min(layout.wordsPerFrame, layout.count - cells.length);
          cells.push(...cutCells({ width, samples: data, channels: 3 }, layout, left));
          return Promise.resolve(new Uint8Array());
        },
      });
    }
    if (cells.length !== words.length) throw new Error('A sheet came out blank.');
    counts.push(countPictures(cells));
  }
  return counts;
}
