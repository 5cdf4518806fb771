import type { Named } from './nameWords.js';
import type { Cells } from './cutCells.js';

/** How many different pictures the words give, and what that leaves to any attacker, however clever. */
export interface PictureCount {
  readonly pictures: number;
  /** Whoever gets the same picture for several words can only guess among them. */
  readonly bound: Named;
}

/** Counts the different pictures among those of a list of words. */
export function countPictures(cells: Cells): PictureCount {
  const sizes = new Map<string, number>();
  for (const cell of cells) {
    const key = Buffer.from(cell).toString('latin1');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const amongFive = [...sizes.values()].reduce((sum, size) => sum + Math.min(5, size), 0);
  return {
    pictures: sizes.size,
    bound: { top1: sizes.size / cells.length, top5: amongFive / cells.length },
  };
}
