import type { Frame } from '../../src/picture/Frame.js';
import type { DrawnWord } from '../dictionary/drawWords.js';
import type { Phase } from '../dictionary/layOut.js';
import { BANNER, type Ground } from './Ground.js';

/** Where a word's room begins in its banner, in pixels, before it is moved by a phase. */
const ROOM = { left: 96, top: 96 };

/** The brightness of the paper that words are drawn on to learn where their ink lies. */
const PAPER = 255;

/** Gives the banner of a word on a ground: nothing but the word differs from one to the next. */
export function createBanners(ground: Ground): (word: DrawnWord, phase: Phase) => Frame {
  const { width, height } = BANNER;
  const bare = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    bare.set(ground.colourAt(at % width, Math.floor(at / width)).map(inByte), at * 4);
  }
  return (word, [right, down]) => {
    const data = bare.slice();
    for (let y = 0; y < word.height; y += 1) {
      for (let x = 0; x < word.width; x += 1) {
        // The words are drawn in black on white.
        const share = 1 - word.data[(y * word.width + x) * 4]! / PAPER;
        if (share === 0) continue;
        const at = ((ROOM.top + down + y) * width + ROOM.left + right + x) * 4;
        ground.ink.forEach((ink, channel) => {
          data[at + channel] = inByte(data[at + channel]! * (1 - share) + ink * share);
        });
      }
    }
    return { width, height, stride: width * 4, order: 'rgba', data };
  };
}

function inByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}
