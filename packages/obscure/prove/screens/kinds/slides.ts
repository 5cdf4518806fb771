import type { Pen } from '../Pen.js';
import { drawRibbon } from './drawRibbon.js';

/** A presentation being written: ribbon, small slides at the left, one large slide with a chart. */
export function slides(pen: Pen): void {
  const { width, height, isDark } = pen;
  const accent = pen.oneOf(['#c43e1c', '#7a3fb5', '#b0771a']);
  pen.fill(isDark ? '#292929' : '#e6e6e6', 0, 0, width, height);
  drawRibbon(pen, accent);
  const side = pen.between(250, 320);
  pen.fill(isDark ? '#1f1f1f' : '#f5f5f5', 0, 132, side, height - 132);
  for (let y = 156, slide = 0; y < height - 130; y += 168, slide += 1) {
    if (slide === 1) pen.fill(accent, 20, y - 4, side - 40, 148);
    pen.fill('#fff', 24, y, side - 48, 140);
    for (let line = 0; line < 4; line += 1) {
      pen.write(pen.words(2), 40, y + 30 + line * 26, {
        size: line === 0 ? 16 : 11,
        colour: '#333',
      });
    }
  }
  const [left, top] = [side + 50, 170];
  const [slideWidth, slideHeight] = [width - side - 100, height - 230];
  pen.fill('#b9b9b9', left + 4, top + 4, slideWidth, slideHeight);
  pen.fill('#fff', left, top, slideWidth, slideHeight);
  pen.write(pen.words(2), left + 70, top + 130, { size: 84, colour: '#1d3a6b', isBold: true });
  pen.fill(accent, left + 70, top + 170, slideWidth - 140, 6);
  for (let bullet = 0; bullet < 6; bullet += 1) {
    const y = top + 260 + bullet * 74;
    if (y > top + slideHeight - 40) break;
    pen.disc(accent, left + 82, y - 12, 7);
    pen.write(pen.words(pen.between(2, 4)), left + 110, y, { size: 36, colour: '#2b2b2b' });
  }
  const foot = top + slideHeight - 100;
  for (let bar = 0; bar < 5; bar += 1) {
    const rise = pen.between(80, 360);
    const colour = ['#d9534f', '#c7c22f', '#4bbf4b', '#2fbfa0', '#3a86c8'][bar]!;
    pen.fill(colour, left + slideWidth - 480 + bar * 86, foot - rise, 64, rise);
  }
  pen.fill('#444', left + slideWidth - 500, foot, 450, 3);
}
