/**
 * Takes covered blocks out of a mask and widens it by `reach` steps through flat blocks that are not
 * covered.
 *
 * @param queue room for one i32 a block
 */
export function spread(
  mask: usize,
  covered: usize,
  flat: usize,
  width: i32,
  count: i32,
  reach: i32,
  queue: usize,
): void {
  let end = 0;
  for (let at = 0; at < count; at += 1) {
    if (load<u8>(covered + at) != 0) {
      store<u8>(mask + at, 0);
      store<u8>(flat + at, 0);
    }
    if (load<u8>(mask + at) == 0) continue;
    store<i32>(queue + (end << 2), at);
    end += 1;
  }
  let next = 0;
  for (let step = 0; step < reach; step += 1) {
    for (const front = end; next < front; next += 1) {
      const at = load<i32>(queue + (next << 2));
      const x = at % width;
      if (at >= width) end = enter(mask, flat, at - width, queue, end);
      if (at + width < count) end = enter(mask, flat, at + width, queue, end);
      if (x > 0) end = enter(mask, flat, at - 1, queue, end);
      if (x < width - 1) end = enter(mask, flat, at + 1, queue, end);
    }
  }
}

function enter(mask: usize, flat: usize, at: i32, queue: usize, end: i32): i32 {
  if (load<u8>(mask + at) != 0 || load<u8>(flat + at) == 0) return end;
  store<u8>(mask + at, 1);
  store<i32>(queue + (end << 2), at);
  return end + 1;
}
