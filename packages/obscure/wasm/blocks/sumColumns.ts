import { Layout } from './Layout';

const ONE_COLOUR: i32 = 5;

/** Puts the columns of each block together: average colour, extremes, and whether it is of one colour. */
export function sumColumns(layout: Layout, block: i32): void {
  const across = layout.across;
  const red: usize = layout.red;
  const blue: usize = 2 - red;
  const area = across * layout.down;
  const half = area >> 1;
  let x = 0;
  for (const end = block + layout.columns; block < end; block += 1) {
    let sumRed = 0;
    let sumGreen = 0;
    let sumBlue = 0;
    let lowRed = 255;
    let highRed = 0;
    let lowBlue = 255;
    let highBlue = 0;
    let dark: u32 = 0xffffffff;
    let bright: u32 = 0;
    let darkAt = x;
    let brightAt = x;
    for (const last = x + across; x < last; x += 1) {
      const sums = layout.sums + (x << 3);
      sumRed += load<u16>(sums + (red << 1));
      sumGreen += load<u16>(sums, 2);
      sumBlue += load<u16>(sums + (blue << 1));
      const lows = layout.lows + (x << 2);
      const highs = layout.highs + (x << 2);
      lowRed = min(lowRed, <i32>load<u8>(lows + red));
      highRed = max(highRed, <i32>load<u8>(highs + red));
      lowBlue = min(lowBlue, <i32>load<u8>(lows + blue));
      highBlue = max(highBlue, <i32>load<u8>(highs + blue));
      const darkKey = load<u32>(layout.darkKeys + (x << 2));
      if (darkKey < dark) {
        dark = darkKey;
        darkAt = x;
      }
      const brightKey = load<u32>(layout.brightKeys + (x << 2));
      if (brightKey > bright) {
        bright = brightKey;
        brightAt = x;
      }
    }
    const colour = block * 3;
    store<u8>(layout.mean + colour, (sumRed + half) / area);
    store<u8>(layout.mean + colour, (sumGreen + half) / area, 1);
    store<u8>(layout.mean + colour, (sumBlue + half) / area, 2);
    const low = <i32>(dark >> 8);
    const high = <i32>(bright >> 8);
    store<u8>(layout.darkest + block, low);
    store<u8>(layout.brightest + block, high);
    copyColour(layout, darkAt, dark & 255, layout.darkestColour + colour);
    copyColour(layout, brightAt, 255 - (bright & 255), layout.brightestColour + colour);
    const range = max(high - low, max(highRed - lowRed, highBlue - lowBlue));
    store<u8>(layout.soft + block, range > ONE_COLOUR ? 1 : 0);
  }
}

function copyColour(layout: Layout, x: i32, y: i32, to: usize): void {
  const pixel = layout.strip + ((y * layout.width + x) << 2);
  store<u8>(to, load<u8>(pixel + layout.red));
  store<u8>(to, load<u8>(pixel, 1), 1);
  store<u8>(to, load<u8>(pixel + 2 - layout.red), 2);
}
