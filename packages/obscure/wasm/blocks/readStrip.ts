import { readEdges } from '../edges/readEdges';
import { Layout } from './Layout';
import { measureColumns } from './measureColumns';
import { measureEdges, settledRows } from './measureEdges';
import { sumColumns } from './sumColumns';

/**
 * Reads the next `rows` rows of the frame from the strip: edges, and, when they fill a row of blocks,
 * what the pixels of each block come to.
 *
 * @param first the frame's row that the strip begins with
 */
export function readStrip(layout: Layout, first: i32, rows: i32): void {
  measureColumns(layout, rows);
  readEdges(layout, first, rows);
  const row = first / layout.down;
  if (rows == layout.down && row < layout.rows) sumColumns(layout, row * layout.columns);
  measureEdges(layout, settledRows(layout, first), settledRows(layout, first + rows));
  memory.copy(layout.luma, layout.luma + rows * layout.lumaStride, layout.lumaStride);
}
