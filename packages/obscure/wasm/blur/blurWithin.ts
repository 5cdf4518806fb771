const FIRST_SHIFT: i32 = 6;
const SECOND_SHIFT: i32 = 14;

/**
 * Blurs the blocks of a mask among themselves.
 *
 * @param weights `2 * reach + 1` whole numbers (i32)
 * @param source room for four u16 a block of one row
 * @param between room for four u16 a block
 */
export function blurWithin(
  colours: usize,
  mask: usize,
  width: i32,
  height: i32,
  weights: usize,
  reach: i32,
  source: usize,
  between: usize,
): void {
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    if (!hasAny(mask + row, width)) {
      memory.fill(between + (row << 3), 0, width << 3);
      continue;
    }
    spreadOut(colours + row * 3, mask + row, width, source);
    for (let x = 0; x < width; x += 1) {
      const sum = average(source + (x << 3), 8, x, width, weights, reach);
      storeHalves(between + ((row + x) << 3), i32x4.shr_s(sum, FIRST_SHIFT));
    }
  }
  for (let y = 0, at = 0; y < height; y += 1) {
    for (const end = at + width; at < end; at += 1) {
      if (load<u8>(mask + at) == 0) continue;
      const sum = average(between + (at << 3), width << 3, y, height, weights, reach);
      write(colours + at * 3, i32x4.shr_s(sum, SECOND_SHIFT));
    }
  }
}

function spreadOut(colours: usize, mask: usize, count: i32, source: usize): void {
  for (let at = 0; at < count; at += 1) {
    let block = i32x4.splat(0);
    if (load<u8>(mask + at) != 0) {
      block = i32x4.splat(255);
      block = i32x4.replace_lane(block, 0, load<u8>(colours + at * 3));
      block = i32x4.replace_lane(block, 1, load<u8>(colours + at * 3, 1));
      block = i32x4.replace_lane(block, 2, load<u8>(colours + at * 3, 2));
    }
    storeHalves(source + (at << 3), block);
  }
}

/** The lower halves of four numbers, none of which needs more. */
function storeHalves(to: usize, numbers: v128): void {
  store<i64>(to, i64x2.extract_lane(i16x8.narrow_i32x4_u(numbers, numbers), 0));
}

function hasAny(mask: usize, count: i32): bool {
  for (let x = 0; x < count; x += 1) if (load<u8>(mask + x) != 0) return true;
  return false;
}

/** The weighted sum around one block: `index` is its place among `count` blocks that lie `step` bytes apart. */
function average(at: usize, step: i32, index: i32, count: i32, weights: usize, reach: i32): v128 {
  const first = max(-reach, -index);
  const last = min(reach, count - 1 - index);
  let sum = i32x4.splat(0);
  let near = at + first * step;
  let weight = weights + ((first + reach) << 2);
  for (let offset = first; offset <= last; offset += 1) {
    sum = i32x4.add(sum, i32x4.mul(v128.load16x4_u(near), v128.load32_splat(weight)));
    near += step;
    weight += 4;
  }
  return sum;
}

function write(colour: usize, sum: v128): void {
  const share = i32x4.extract_lane(sum, 3);
  const half = share >> 1;
  store<u8>(colour, min(255, (i32x4.extract_lane(sum, 0) * 255 + half) / share));
  store<u8>(colour, min(255, (i32x4.extract_lane(sum, 1) * 255 + half) / share), 1);
  store<u8>(colour, min(255, (i32x4.extract_lane(sum, 2) * 255 + half) / share), 2);
}
