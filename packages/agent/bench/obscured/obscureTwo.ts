import process from 'node:process';

import type { Obscure } from '@glimpse/core';

import { createImageProcessor } from '../../src/picture/createImageProcessor.js';
import type { Frame } from '../../src/picture/Frame.js';
import { DEFAULT_PICTURE } from '../../src/picture/PictureSettings.js';
import { processFrame } from '../../src/picture/processFrame.js';

/** Takes two full-HD frames from pixels to files, cold, and tells what that cost beyond drawing them. */
const obscure = process.argv[2] as Obscure;
const frames = [pageOf(1), pageOf(2)];
const processor = createImageProcessor();
const before = { cpu: process.cpuUsage(), rss: process.memoryUsage.rss() };
let bytes = 0;
for (const frame of frames) {
  const processed = await processFrame(frame, 1, { ...DEFAULT_PICTURE, obscure }, processor);
  if (processed.kind === 'image') bytes += processed.image.length;
}
const { user, system } = process.cpuUsage(before.cpu);
process.send?.({
  cpuMs: (user + system) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  bytesPerPicture: bytes / frames.length,
});

/** A page like most screens: a sidebar, a header, and lines of marks as small as letters. */
function pageOf(seed: number): Frame {
  const [width, height] = [1920, 1080];
  const data = new Uint8Array(width * height * 4).fill(255);
  const fill = (x: number, y: number, w: number, h: number, value: number): void => {
    for (let row = y; row < y + h; row += 1) {
      data.fill(value, (row * width + x) * 4, (row * width + x + w) * 4);
    }
  };
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  fill(0, 0, 280, height, 60);
  fill(0, 0, width, 60, 120);
  for (let y = 100; y < height - 20; y += 22) {
    for (let x = 320; x < 900 + chance() * 900; x += 4 + Math.floor(chance() * 5)) {
      const top = y + (chance() < 0.3 ? 0 : 4);
      fill(x, top, 2, y + 13 - top, 20);
      if (chance() < 0.4) fill(x, y + 12, 5, 2, 20);
    }
  }
  return { width, height, stride: width * 4, order: 'rgba', data };
}
