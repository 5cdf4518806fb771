import type { Layout } from './layOut.js';

/** What is seen of each word: its room in the picture. */
export type Cells = readonly Uint8Array[];

/** Samples of a whole picture, rows without padding. */
interface Seen {
  /** Width in pixels. */
  readonly width: number;
  readonly samples: Uint8Array;
  /** Samples a pixel; one unless given. */
  readonly channels?: number;
}

/** Cuts the rooms of the first `count` words out of a sheet's picture. */
export function cutCells(
  { width, samples, channels = 1 }: Seen,
  layout: Layout,
  count: number,
): Cells {
  const { room, columns } = layout;
  const factor = Math.floor(1920 / width);
  const cell = { width: room.width / factor, height: room.height / factor };
  const line = cell.width * channels;
  return Array.from({ length: count }, (_, index) => {
    const left = (index % columns) * cell.width;
    const top = Math.floor(index / columns) * cell.height;
    const seen = new Uint8Array(line * cell.height);
    for (let row = 0; row < cell.height; row += 1) {
      const from = ((top + row) * width + left) * channels;
      seen.set(samples.subarray(from, from + line), row * line);
    }
    return seen;
  });
}
