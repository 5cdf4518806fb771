import type { Frame } from '../../src/picture/Frame.js';
import type { DrawnWord } from './drawWords.js';

/** The coarsest grid that bars lie on, in pixels of the picture; two of the encoder's macroblocks. */
const GRID = 32;
/** Empty room around a word, so that no blur carries it into the next, in screen pixels. */
const MARGIN = 32;
const SCREEN_WIDTH = 1920;
const MOST_ROWS_PX = 4096;

/** How far the words stand to the right of and below the grid, in screen pixels. */
export type Phase = readonly [right: number, down: number];

/** Words on sheets as wide as a screen, each in a room that lies alike on every grid. */
export interface Layout {
  readonly frames: readonly Frame[];
  /** Room of a word, in screen pixels. */
  readonly room: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly wordsPerFrame: number;
  /** All words, on all sheets. */
  readonly count: number;
}

/**
 * Lays words out so that all of them meet the grids of shrinking, of bars and of the encoder in one
 * phase, whichever factor the screen is shrunk by.
 */
export function layOut(words: readonly DrawnWord[], factor: number, [right, down]: Phase): Layout {
  const [{ width: wordWidth, height: wordHeight, data: first }] = words as [
    DrawnWord,
    ...DrawnWord[],
  ];
  const unit = GRID * factor;
  const room = {
    width: upTo(wordWidth + 2 * MARGIN + right, unit),
    height: upTo(wordHeight + 2 * MARGIN + down, unit),
  };
  const columns = Math.floor(SCREEN_WIDTH / room.width);
  const wordsPerFrame = columns * Math.floor(MOST_ROWS_PX / room.height);
  const frames = chunks(words, wordsPerFrame).map((chunk) => {
    const height = Math.ceil(chunk.length / columns) * room.height;
    const sheet = paperLike(first, SCREEN_WIDTH * height);
    chunk.forEach((word, index) => {
      const left = (index % columns) * room.width + MARGIN + right;
      const top = Math.floor(index / columns) * room.height + MARGIN + down;
      for (let row = 0; row < word.height; row += 1) {
        const line = word.data.subarray(row * word.width * 4, (row + 1) * word.width * 4);
        sheet.set(line, ((top + row) * SCREEN_WIDTH + left) * 4);
      }
    });
    const stride = SCREEN_WIDTH * 4;
    return { width: SCREEN_WIDTH, height, stride, order: 'rgba' as const, data: sheet };
  });
  return { frames, room, columns, wordsPerFrame, count: words.length };
}

/** As many pixels, all like the first of a drawn word. */
function paperLike(word: Uint8Array, pixels: number): Uint8Array {
  const [paper] = new Uint32Array(word.slice(0, 4).buffer);
  return new Uint8Array(new Uint32Array(pixels).fill(paper!).buffer);
}

function upTo(length: number, unit: number): number {
  return Math.ceil(length / unit) * unit;
}

function chunks<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
