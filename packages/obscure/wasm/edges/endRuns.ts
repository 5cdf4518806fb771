import { Layout } from '../blocks/Layout';
import { DOWN, DOWN_STRAIGHT } from './edgeBits';

/** Marks the runs down, long enough, that end above `edges` in `count` columns from `x`. */
export function endRuns(layout: Layout, edges: usize, x: i32, count: i32): void {
  const width = layout.width;
  for (const end = x + count; x < end; x += 1) {
    if (<i32>load<u16>(layout.runs + (x << 1)) < layout.leastDown) continue;
    let at = edges + x;
    if ((load<u8>(at) & DOWN) != 0) continue;
    // The first row of the frame has no edges, so this comes to an end.
    for (at -= width; (load<u8>(at) & DOWN) != 0; at -= width) {
      store<u8>(at, load<u8>(at) | DOWN_STRAIGHT);
    }
  }
}
