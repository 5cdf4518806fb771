import type { Pen } from '../Pen.js';

/** The coloured title bar and the row of icons that office programs have; 132 px high. */
export function drawRibbon(pen: Pen, accent: string): void {
  const { width, isDark } = pen;
  pen.fill(accent, 0, 0, width, 36);
  pen.write(pen.words(3), 24, 24, { size: 15, colour: '#fff' });
  pen.fill(isDark ? '#3b3b3b' : '#f7f7f7', 0, 36, width, 94);
  pen.fill(isDark ? '#555' : '#d2d2d2', 0, 130, width, 2);
  for (let x = 30; x < width * 0.75; x += 78) {
    pen.round(`hsl(${pen.between(0, 359)} 55% 52%)`, [x, 48, 36, 36], 4);
    pen.write(pen.words(1).slice(0, 7), x - 8, 112, { size: 12, colour: isDark ? '#ccc' : '#333' });
  }
}
