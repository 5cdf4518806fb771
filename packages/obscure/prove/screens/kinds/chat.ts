import type { Pen } from '../Pen.js';

/** A messenger: conversations with faces at the left, bubbles on both sides. */
export function chat(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [paper, list, ink, faint] = isDark
    ? ['#17191d', '#202329', '#dadde2', '#8d949e']
    : ['#fff', '#f4f2f6', '#212227', '#6c7079'];
  const [theirs, ours] = isDark ? ['#2b2f36', '#1d4a63'] : ['#ededf0', '#cfe6fb'];
  const rail = pen.oneOf(['#4a154b', '#17375e', '#1f4d3a']);
  const side = pen.between(300, 380);
  pen.fill(paper, 0, 0, width, height);
  pen.fill(rail, 0, 0, 68, height);
  for (let y = 60; y < 340; y += 64)
    pen.round(`hsl(${pen.between(0, 359)} 50% 60%)`, [14, y, 40, 40], 8);
  pen.fill(list, 68, 0, side, height);
  pen.write(pen.words(2), 92, 46, { size: 20, colour: ink, isBold: true });
  for (let y = 100; y < height - 60; y += 68) {
    pen.disc(`hsl(${pen.between(0, 359)} 40% 55%)`, 116, y, 22);
    pen.write(pen.words(2), 152, y - 4, { size: 15, colour: ink, isBold: true });
    pen.write(pen.words(3), 152, y + 18, { size: 13, colour: faint });
  }
  const left = 68 + side;
  pen.fill(isDark ? '#33373e' : '#d9d9de', left, 68, width - left, 2);
  pen.write(pen.words(2), left + 30, 44, { size: 20, colour: ink, isBold: true });
  for (let y = 100; y < height - 200;) {
    const isOurs = pen.between(0, 1) === 1;
    const lines = pen.between(1, 3);
    const bubble = { width: pen.between(360, 640), height: 26 + lines * 24 };
    const x = isOurs ? width - 60 - bubble.width : left + 84;
    if (!isOurs) pen.disc(`hsl(${pen.between(0, 359)} 40% 55%)`, left + 50, y + 24, 20);
    pen.round(isOurs ? ours : theirs, [x, y, bubble.width, bubble.height], 12);
    for (let line = 0; line < lines; line += 1) {
      const words = pen.words(Math.floor((bubble.width - 40) / 80));
      pen.write(words, x + 18, y + 32 + line * 24, { size: 15, colour: ink });
    }
    y += bubble.height + 24;
    if (pen.between(1, 5) === 1 && y < height - 420) {
      pen.photo(isOurs ? width - 380 : left + 84, y, 320, 200);
      y += 224;
    }
  }
  pen.round(isDark ? '#2b2f36' : '#f0f0f3', [left + 30, height - 80, width - left - 60, 52], 10);
  pen.write(pen.words(3), left + 52, height - 48, { size: 15, colour: faint });
}
