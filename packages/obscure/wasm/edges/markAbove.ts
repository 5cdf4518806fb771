import { Layout } from '../blocks/Layout';
import { DOWN_STRAIGHT } from './edgeBits';
import { edgesOf } from './edgesOf';

/** Where a run down has just become long enough at `row`, marks its rows above, in `count` columns from `x`. */
export function markAbove(layout: Layout, row: i32, x: i32, count: i32): void {
  for (const end = x + count; x < end; x += 1) {
    if (<i32>load<u16>(layout.runs + (x << 1)) != layout.leastDown) continue;
    for (let up = 1; up < layout.leastDown; up += 1) {
      const at = edgesOf(layout, row - up) + x;
      store<u8>(at, load<u8>(at) | DOWN_STRAIGHT);
    }
  }
}
