const SIDE: i16 = 3;
const MIDDLE: i16 = 10;
const PIXEL: usize = 3;
/** Before a padded row, so that its left neighbours can be read. */
const PAD: usize = 16;

/**
 * A 3-tap Gaussian each way.
 *
 * @param padded room for one row and 32 bytes
 * @param across room for one u16 a byte of the picture, and 32 bytes
 */
export function smooth(
  colours: usize,
  width: i32,
  height: i32,
  padded: usize,
  across: usize,
  smoothed: usize,
): void {
  const row = width * 3;
  for (let y = 0; y < height; y += 1) {
    smoothAcross(colours + y * row, row, padded + PAD, across + y * row * 2);
  }
  for (let y = 0; y < height; y += 1) {
    const here = across + y * row * 2;
    const above = y > 0 ? here - row * 2 : here;
    const below = y < height - 1 ? here + row * 2 : here;
    smoothDown(here, above, below, row, smoothed + y * row);
  }
}

function smoothAcross(from: usize, row: i32, padded: usize, to: usize): void {
  memory.copy(padded, from, row);
  memory.copy(padded - PIXEL, from, PIXEL);
  memory.copy(padded + row, from + row - PIXEL, PIXEL);
  for (let x = 0; x < row; x += 8) {
    const left = v128.load8x8_u(padded + x - PIXEL);
    const right = v128.load8x8_u(padded + x + PIXEL);
    v128.store(to + x * 2, weigh(i16x8.add(left, right), v128.load8x8_u(padded + x)));
  }
}

function smoothDown(here: usize, above: usize, below: usize, row: i32, to: usize): void {
  for (let x = 0; x < row; x += 8) {
    const sides = i16x8.add(v128.load(above + x * 2), v128.load(below + x * 2));
    const sum = i16x8.add(weigh(sides, v128.load(here + x * 2)), i16x8.splat(128));
    const bytes = i16x8.shr_u(sum, 8);
    store<i64>(to + x, i64x2.extract_lane(i8x16.narrow_i16x8_u(bytes, bytes), 0));
  }
}

function weigh(sides: v128, middle: v128): v128 {
  return i16x8.add(i16x8.mul(sides, i16x8.splat(SIDE)), i16x8.mul(middle, i16x8.splat(MIDDLE)));
}
