import { Layout } from '../blocks/Layout';

/** Where the edge bits of a row of the frame lie, as long as they are kept. */
export function edgesOf(layout: Layout, row: i32): usize {
  return layout.edges + (row % layout.edgeRows) * layout.width;
}
