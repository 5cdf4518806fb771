import { seededRandom } from '../random/seededRandom.js';
import { encodePng } from './encodePng.js';
import { scenes, type Scene } from './scenes.js';

const ENLARGED = 3;

/** A picture as an agent would send it: PNG bytes, their hash, and their size in pixels. */
export interface DrawnPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a soft desktop of 480 by 270 pixels. The same scene and name give the same bytes, on every
 * machine; nothing in it can be read.
 */
export async function drawPicture(scene: Scene, name: string): Promise<DrawnPicture> {
  const pixels = scenes[scene](seededRandom(`${scene} ${name}`)).soften(ENLARGED);
  const bytes = await encodePng(pixels);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = [...new Uint8Array(digest)].map(toHex).join('');
  return { bytes, sha256, width: pixels.width, height: pixels.height };
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
