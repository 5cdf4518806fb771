import { ACROSS_STRAIGHT, ACROSS_STRONG, DOWN_STRAIGHT, DOWN_STRONG } from '../edges/edgeBits';
import { edgesOf } from '../edges/edgesOf';
import { Layout } from './Layout';

const DOWN_LINE: i32 = 1;
const ACROSS_LINE: i32 = 2;

/** How many rows of blocks no later row can change, once the frame has been read down to row `read`. */
export function settledRows(layout: Layout, read: i32): i32 {
  return min(layout.rows, max(0, read - layout.leastDown + 1) / layout.down);
}

/**
 * Sums up the edges of each block in some rows of blocks: the share that nothing explains, and the
 * straight ones.
 */
export function measureEdges(layout: Layout, first: i32, end: i32): void {
  for (let row = first; row < end; row += 1) {
    if (countColumns(layout, edgesOf(layout, row * layout.down))) {
      sumCounts(layout, row * layout.columns);
    } else {
      memory.fill(layout.rough + row * layout.columns, 0, layout.columns);
      memory.fill(layout.straight + row * layout.columns, 0, layout.columns);
    }
  }
}

/** For each column of pixels: how many lie on an unexplained edge, and all bits of their edges. Whether there are any. */
function countColumns(layout: Layout, edges: usize): bool {
  const width = layout.columns * layout.across;
  const bothDown = i8x16.splat(<i8>(DOWN_STRONG | DOWN_STRAIGHT));
  const bothAcross = i8x16.splat(<i8>(ACROSS_STRONG | ACROSS_STRAIGHT));
  let all = i8x16.splat(0);
  for (let x = 0; x < width; x += 16) {
    let count = i8x16.splat(0);
    let any = i8x16.splat(0);
    let from = edges + x;
    for (let y = 0; y < layout.down; y += 1) {
      const bits = v128.load(from);
      any = v128.or(any, bits);
      const down = i8x16.eq(v128.and(bits, bothDown), i8x16.splat(<i8>DOWN_STRONG));
      const across = i8x16.eq(v128.and(bits, bothAcross), i8x16.splat(<i8>ACROSS_STRONG));
      count = i8x16.sub(count, v128.or(down, across));
      from += layout.width;
    }
    v128.store(layout.lows + x, count);
    v128.store(layout.highs + x, any);
    all = v128.or(all, any);
  }
  return v128.any_true(all);
}

function sumCounts(layout: Layout, block: i32): void {
  const area = layout.across * layout.down;
  let x = 0;
  for (const end = block + layout.columns; block < end; block += 1) {
    let count = 0;
    let bits = 0;
    for (const last = x + layout.across; x < last; x += 1) {
      count += load<u8>(layout.lows + x);
      bits |= load<u8>(layout.highs + x);
    }
    let straight = 0;
    if ((bits & DOWN_STRAIGHT) != 0) straight |= DOWN_LINE;
    if ((bits & ACROSS_STRAIGHT) != 0) straight |= ACROSS_LINE;
    store<u8>(layout.rough + block, (count * 255 + area - 1) / area);
    store<u8>(layout.straight + block, straight);
    if ((count | straight) != 0) store<u8>(layout.soft + block, 0);
  }
}
