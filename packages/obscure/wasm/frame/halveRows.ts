/**
 * Halves `rows` rows of `width` pixels, each the rounded average of a 2 × 2 square. A last odd row or
 * column is left out, a side of one pixel stays one. The result has no padding and may lie where the
 * rows lie.
 */
export function halveRows(from: usize, stride: usize, width: i32, rows: i32, to: usize): void {
  const halfWidth = max(1, width >> 1);
  const halfRows = max(1, rows >> 1);
  const right: usize = width > 1 ? 4 : 0;
  const below: usize = rows > 1 ? stride : 0;
  const whole = (width >> 1) & ~1;
  for (let y = 0; y < halfRows; y += 1) {
    let upper = from + <usize>y * 2 * stride;
    let x = 0;
    for (; x < whole; x += 2) {
      const above = v128.load(upper);
      const under = v128.load(upper + below);
      const first = i16x8.add(i16x8.extend_low_i8x16_u(above), i16x8.extend_low_i8x16_u(under));
      const second = i16x8.add(i16x8.extend_high_i8x16_u(above), i16x8.extend_high_i8x16_u(under));
      const left = v128.shuffle<i64>(first, second, 0, 2);
      const beside = v128.shuffle<i64>(first, second, 1, 3);
      const sum = i16x8.add(i16x8.add(left, beside), i16x8.splat(2));
      const average = i16x8.shr_u(sum, 2);
      store<i64>(to, i64x2.extract_lane(i8x16.narrow_i16x8_u(average, average), 0));
      upper += 16;
      to += 8;
    }
    for (; x < halfWidth; x += 1) {
      const one = load<u32>(upper);
      const two = load<u32>(upper + right);
      const three = load<u32>(upper + below);
      const four = load<u32>(upper + right + below);
      let average: u32 = 0;
      for (let shift = 0; shift < 32; shift += 8) {
        const sum =
          ((one >> shift) & 255) +
          ((two >> shift) & 255) +
          ((three >> shift) & 255) +
          ((four >> shift) & 255);
        average |= ((sum + 2) >> 2) << shift;
      }
      store<u32>(to, average);
      upper += 8;
      to += 4;
    }
  }
}
