import type { EntryItem } from './EntryItem.js';

/** As wide as a moment of two displays, so that its words have room. */
export const GAP_COLUMNS = 2;

/**
 * The rows in which moments and gaps stand in so many columns: as a grid places them, each after the
 * one before it, in a new row where there is no room left.
 */
export function momentRows(items: readonly EntryItem[], columns: number): EntryItem[][] {
  const rows: EntryItem[][] = [];
  let room = 0;
  for (const item of items) {
    const wanted = item.kind === 'capture' ? item.capture.screenshots.length : GAP_COLUMNS;
    const width = Math.min(wanted, columns);
    if (width > room) {
      rows.push([]);
      room = columns;
    }
    rows.at(-1)?.push(item);
    room -= width;
  }
  return rows;
}
