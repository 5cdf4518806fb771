import type { Sheet } from '../frames/Sheet.js';
import { STROKES } from './strokes.js';

/** A face of the stroke font. */
export interface Face {
  readonly name: string;
  /** Width of the pen as a share of the type size. */
  readonly pen: number;
  /** Width of the letters, 1 as drawn. */
  readonly stretch: number;
  /** How far an ascender leans to the right, as a share of its height. */
  readonly slant: number;
}

/** The faces that the tests write in. */
export const FACES: readonly Face[] = [
  { name: 'regular', pen: 0.09, stretch: 1, slant: 0 },
  { name: 'thin', pen: 0.045, stretch: 1.05, slant: 0 },
  { name: 'bold', pen: 0.15, stretch: 1.12, slant: 0 },
  { name: 'italic', pen: 0.08, stretch: 0.95, slant: 0.2 },
  { name: 'narrow', pen: 0.09, stretch: 0.8, slant: 0 },
];

/** Units of the stroke grid in one em. */
const UNITS = 9.4;

/** Writes a word with smoothed edges; its baseline starts at x, y. Returns where it ends. */
export function drawWord(
  sheet: Sheet,
  word: string,
  at: { x: number; y: number; size: number },
  face: Face,
  ink: readonly number[],
): number {
  const unit = at.size / UNITS;
  const radius = Math.max(0.6, (face.pen * at.size) / 2);
  let x = at.x + radius;
  for (const letter of word) {
    const stroke = STROKES[letter];
    if (stroke === undefined) throw new Error(`The stroke font has no "${letter}".`);
    for (const line of stroke.lines.split(' / ')) {
      const points = line.split(' ').map((pair) => {
        const [right = 0, up = 0] = pair.split(',').map(Number);
        return [x + (right * face.stretch + up * face.slant) * unit, at.y - up * unit] as const;
      });
      points.slice(1).forEach((to, index) => drawStroke(sheet, points[index]!, to, radius, ink));
    }
    x += stroke.advance * face.stretch * unit + radius * 0.6;
  }
  return x;
}

function drawStroke(
  sheet: Sheet,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  radius: number,
  ink: readonly number[],
): void {
  const reach = radius + 1;
  const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
  for (
    let y = Math.floor(Math.min(fromY, toY) - reach);
    y <= Math.max(fromY, toY) + reach;
    y += 1
  ) {
    for (
      let x = Math.floor(Math.min(fromX, toX) - reach);
      x <= Math.max(fromX, toX) + reach;
      x += 1
    ) {
      const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length;
      const share = Math.max(0, Math.min(1, along));
      const away = Math.hypot(x - fromX - share * (toX - fromX), y - fromY - share * (toY - fromY));
      const cover = Math.max(0, Math.min(1, radius + 0.5 - away));
      if (cover > 0) sheet.blend(x, y, ink, cover);
    }
  }
}
