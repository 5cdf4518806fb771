import type { Pen } from '../Pen.js';

/** A news site in a browser. */
export function browser(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [paper, ink, faint] = isDark
    ? ['#16181c', '#d6d9de', '#8a929e']
    : ['#fff', '#1b1d21', '#68707c'];
  const accent = pen.oneOf(['#1553b0', '#8d1f3c', '#13694f', '#51308f']);
  pen.fill(isDark ? '#2b2e34' : '#dfe2e7', 0, 0, width, 84);
  pen.round(isDark ? '#16181c' : '#f8f9fb', [12, 8, 260, 36], 8);
  pen.write(pen.words(3), 28, 32, { size: 14, colour: ink });
  pen.write(pen.words(3), 300, 32, { size: 14, colour: faint });
  pen.round(isDark ? '#16181c' : '#fff', [150, 48, width - 400, 30], 15);
  pen.write('https://example.org/news', 172, 68, { size: 14, colour: faint });
  pen.fill(paper, 0, 84, width, height - 84);
  pen.fill(accent, 0, 84, width, 62);
  pen.write(pen.words(2), 40, 126, { size: 30, colour: '#fff', isBold: true });
  for (let x = 420; x < width - 160; x += 150) {
    pen.write(pen.words(1), x, 122, { size: 15, colour: '#fff' });
  }
  const left = pen.between(220, 300);
  for (let y = 190; y < 620; y += 30) {
    pen.write(pen.words(pen.between(1, 2)), 40, y, { size: 14, colour: accent });
  }
  const right = width - pen.between(380, 440);
  pen.write(pen.words(4), left + 40, 200, { size: 34, colour: ink, isBold: true });
  pen.photo(right - 400, 230, 360, 230);
  for (let y = 250; y < height - 20; y += 24) {
    const end = y < 480 ? right - 430 : right - 40;
    const isLast = pen.between(1, 6) === 1;
    const length = (end - left - 40) * (isLast ? 0.4 : 0.94);
    pen.write(pen.words(Math.floor(length / 74)), left + 40, y, { size: 15, colour: ink });
    if (isLast) y += 18;
  }
  for (let y = 180; y < height - 160; y += 190) {
    pen.fill(isDark ? '#22252b' : '#f1f3f6', right, y, width - right - 40, 170);
    pen.photo(right + 14, y + 14, 120, 142);
    for (let line = 0; line < 4; line += 1) {
      const type = {
        size: line === 0 ? 17 : 13,
        colour: line === 0 ? ink : faint,
        isBold: line === 0,
      };
      pen.write(pen.words(2), right + 150, y + 36 + line * 28, type);
    }
  }
}
