import type { Frame, Picture } from '../../src/index.js';

/** A frame shrunk by plain averages and nothing else: what every profile starts from. */
export function boxMeans(frame: Frame, factor: number): Picture {
  const width = Math.floor(frame.width / factor);
  const height = Math.floor(frame.height / factor);
  const offsets = frame.order === 'rgba' ? [0, 1, 2] : [2, 1, 0];
  const data = new Uint8Array(width * height * 3);
  for (let to = 0; to < data.length; to += 1) {
    const block = Math.floor(to / 3);
    const x = (block % width) * factor;
    const y = Math.floor(block / width) * factor;
    let sum = 0;
    for (let row = y; row < y + factor; row += 1) {
      const start = row * frame.stride + x * 4 + offsets[to % 3]!;
      for (let column = 0; column < factor; column += 1) sum += frame.data[start + column * 4]!;
    }
    data[to] = Math.round(sum / factor ** 2);
  }
  return { width, height, data };
}
