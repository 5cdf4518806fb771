import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SCENES } from './createPictureBook.js';
import { drawPicture } from './drawPicture.js';
import { encodePng } from './encodePng.js';

describe('drawing', () => {
  it('gives the same bytes for the same scene and name, and others for others', async () => {
    const [one, same, other] = await Promise.all([
      drawPicture('editor', 'a'),
      drawPicture('editor', 'a'),
      drawPicture('editor', 'b'),
    ]);
    expect(one.sha256).toBe(same.sha256);
    expect(one.sha256).not.toBe(other.sha256);
  });

  it.each(SCENES)('fits a screenshot of %s into what an agent would send', async (scene) => {
    const { bytes, width, height } = await drawPicture(scene, 'a');
    expect({ width, height }).toEqual({ width: 480, height: 270 });
    expect(bytes.length).toBeLessThan(32_000);
  });
});

describe('encodePng', () => {
  it('keeps every pixel', async () => {
    const rgb = Uint8ClampedArray.from([10, 20, 30, 200, 100, 0, 255, 255, 255, 0, 0, 0]);
    const png = await encodePng({ width: 2, height: 2, rgb });
    expect(decodePng(png)).toEqual([...rgb]);
  });
});

/** The samples of a PNG that uses the filter "Sub" alone. */
function decodePng(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const width = view.getUint32(16);
  const dataAt = 33;
  const rows = inflateSync(png.subarray(dataAt + 8, dataAt + 8 + view.getUint32(dataAt)));
  const stride = width * 3 + 1;
  const samples: number[] = [];
  for (let row = 0; row < rows.length; row += stride)
    for (let x = 0; x < width * 3; x += 1) {
      const left = x < 3 ? 0 : (samples[samples.length - 3] ?? 0);
      samples.push(((rows[row + 1 + x] ?? 0) + left) % 256);
    }
  return samples;
}
