import { Layout } from './Layout';

const GREEN_WEIGHT: i32 = 150;

/** Brightness of every pixel of the strip, and what each column of pixels comes to. */
export function measureColumns(layout: Layout, rows: i32): void {
  const stride = layout.width << 2;
  const weights = i32x4.splat(layout.red == 0 ? 77 | (29 << 16) : 29 | (77 << 16));
  const green = i32x4.splat(GREEN_WEIGHT);
  const even = i32x4.splat(0x00ff00ff);
  for (let x = 0; x < layout.width; x += 4) {
    let low = i8x16.splat(-1);
    let high = i8x16.splat(0);
    let first = i16x8.splat(0);
    let second = i16x8.splat(0);
    let dark = i32x4.splat(-1);
    let bright = i32x4.splat(0);
    let from = layout.strip + (x << 2);
    let to = layout.luma + layout.lumaStride + x;
    for (let y = 0; y < rows; y += 1) {
      const pixels = v128.load(from);
      low = i8x16.min_u(low, pixels);
      high = i8x16.max_u(high, pixels);
      first = i16x8.add(first, i16x8.extend_low_i8x16_u(pixels));
      second = i16x8.add(second, i16x8.extend_high_i8x16_u(pixels));
      const sides = i32x4.dot_i16x8_s(v128.and(pixels, even), weights);
      const middle = i32x4.dot_i16x8_s(i16x8.shr_u(pixels, 8), green);
      const light = i32x4.shr_u(i32x4.add(sides, middle), 8);
      const key = i32x4.shl(light, 8);
      dark = i32x4.min_u(dark, v128.or(key, i32x4.splat(y)));
      bright = i32x4.max_u(bright, v128.or(key, i32x4.splat(255 - y)));
      const halves = i16x8.narrow_i32x4_u(light, light);
      store<i32>(to, i32x4.extract_lane(i8x16.narrow_i16x8_u(halves, halves), 0));
      from += stride;
      to += layout.lumaStride;
    }
    v128.store(layout.sums + (x << 3), first);
    v128.store(layout.sums + (x << 3), second, 16);
    v128.store(layout.lows + (x << 2), low);
    v128.store(layout.highs + (x << 2), high);
    v128.store(layout.darkKeys + (x << 2), dark);
    v128.store(layout.brightKeys + (x << 2), bright);
  }
}
