import { obscure, type ObscureProfile, type Picture } from '@glimpse/obscure';
import { boxMeans } from '../../packages/obscure/prove/edges/boxMeans.js';
import {
  DISPLAY,
  drawScreen,
  type ScreenKind,
} from '../../packages/obscure/prove/screens/drawScreen.js';

/** What a workspace can choose. */
export type Obscuring = ObscureProfile | 'off';

/** Screen pixels, each way, that become one of the picture on a full-HD screen. */
const FACTOR = 4;

/** Draws an example screen on one canvas, and on the other what would be made of it. */
export function drawObscured(
  original: HTMLCanvasElement,
  result: HTMLCanvasElement,
  { kind, isDark, obscuring }: { kind: ScreenKind; isDark: boolean; obscuring: Obscuring },
): void {
  const screen = contextOf(original);
  drawScreen(screen, { kind, isDark, seed: 1, hasText: true, inset: [0, 0] });
  const { width, height, data } = screen.getImageData(0, 0, DISPLAY.width, DISPLAY.height);
  const frame = { width, height, stride: width * 4, order: 'rgba', data } as const;
  const picture =
    obscuring === 'off'
      ? boxMeans(frame, FACTOR)
      : obscure(frame, { profile: obscuring, factor: FACTOR });
  result.width = picture.width;
  result.height = picture.height;
  contextOf(result).putImageData(imageOf(picture), 0, 0);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no canvas to draw on.');
  return context;
}

function imageOf({ width, height, data }: Picture): ImageData {
  const image = new ImageData(width, height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    image.data.set(data.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
    image.data[pixel * 4 + 3] = 255;
  }
  return image;
}
