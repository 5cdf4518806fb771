import { WORDS } from '../../test/screens/words.js';
import type { Pen } from './Pen.js';

/** How a pen draws. */
export interface PenOptions {
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  /** Decides words, colours and widths: the same seed draws the same screen. */
  readonly seed: number;
  /** Without it only the layout is drawn, to the pixel as it is with text. */
  readonly hasText: boolean;
}

type Canvas = CanvasRenderingContext2D;

/** A pen whose point (0, 0) is the canvas's present origin. */
export function createPen(
  canvas: Canvas,
  { width, height, isDark, seed, hasText }: PenOptions,
): Pen {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(chance() * (most - least + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)]!;
  return {
    ...{ width, height, isDark, between, oneOf },
    fill(colour, x, y, w, h) {
      canvas.fillStyle = colour;
      canvas.fillRect(x, y, w, h);
    },
    round(colour, [x, y, w, h], radius) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.roundRect(x, y, w, h, radius);
      canvas.fill();
    },
    disc(colour, x, y, radius) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.arc(x, y, radius, 0, Math.PI * 2);
      canvas.fill();
    },
    write(text, x, y, { size, colour, isBold = false, isMono = false }) {
      if (!hasText) return;
      const family = isMono ? "'DejaVu Sans Mono', monospace" : "'DejaVu Sans', sans-serif";
      canvas.font = `${isBold ? 'bold ' : ''}${size}px ${family}`;
      canvas.direction = 'ltr';
      canvas.fillStyle = colour;
      canvas.fillText(text, x, y);
    },
    photo: (x, y, w, h) => drawPhoto(canvas, [x, y, w, h], between),
    words: (count) => Array.from({ length: count }, () => oneOf(WORDS)).join(' '),
  };
}

function drawPhoto(
  canvas: Canvas,
  [x, y, width, height]: readonly [number, number, number, number],
  between: Pen['between'],
): void {
  const hue = between(0, 359);
  const sky = canvas.createLinearGradient(x, y, x, y + height);
  sky.addColorStop(0, `hsl(${hue} 55% 45%)`);
  sky.addColorStop(1, `hsl(${(hue + 60) % 360} 60% 80%)`);
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  canvas.fillStyle = sky;
  canvas.fillRect(x, y, width, height);
  for (let hill = 0; hill < 4; hill += 1) {
    canvas.fillStyle = `hsl(${(hue + 100 + between(0, 40)) % 360} 45% ${42 - hill * 8}%)`;
    canvas.beginPath();
    const middle = x + between(0, width);
    canvas.ellipse(
      middle,
      y + height,
      width * 0.6,
      height * (0.6 - hill * 0.12),
      0,
      0,
      Math.PI * 2,
    );
    canvas.fill();
  }
  canvas.restore();
}
