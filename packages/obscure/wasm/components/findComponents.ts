/**
 * Gathers rough blocks that touch each other, corners included.
 *
 * @param seen room for one byte a block, all 0
 * @param queue gets the blocks, those of one component side by side (i32)
 * @param found gets left, top, right, bottom and number of blocks of each component (i32)
 * @returns how many components there are
 */
export function findComponents(
  rough: usize,
  width: i32,
  height: i32,
  seen: usize,
  queue: usize,
  found: usize,
): i32 {
  let queued = 0;
  let components = 0;
  for (let start = 0, count = width * height; start < count; start += 1) {
    if (load<u8>(rough + start) == 0 || load<u8>(seen + start) != 0) continue;
    const first = queued;
    store<i32>(queue + (queued << 2), start);
    store<u8>(seen + start, 1);
    queued += 1;
    let left = width;
    let right = 0;
    let top = height;
    let bottom = 0;
    for (let next = first; next < queued; next += 1) {
      const at = load<i32>(queue + (next << 2));
      const x = at % width;
      const y = at / width;
      left = min(left, x);
      right = max(right, x);
      top = min(top, y);
      bottom = max(bottom, y);
      const lastY = min(height - 1, y + 1);
      const lastX = min(width - 1, x + 1);
      for (let nearY = max(0, y - 1); nearY <= lastY; nearY += 1) {
        for (let nearX = max(0, x - 1); nearX <= lastX; nearX += 1) {
          const near = nearY * width + nearX;
          if (load<u8>(rough + near) == 0 || load<u8>(seen + near) != 0) continue;
          store<u8>(seen + near, 1);
          store<i32>(queue + (queued << 2), near);
          queued += 1;
        }
      }
    }
    store<i32>(found, left, 0);
    store<i32>(found, top, 4);
    store<i32>(found, right, 8);
    store<i32>(found, bottom, 12);
    store<i32>(found, queued - first, 16);
    found += 20;
    components += 1;
  }
  return components;
}
