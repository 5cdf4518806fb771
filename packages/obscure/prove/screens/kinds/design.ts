import type { Pen } from '../Pen.js';

/** A design tool: layers at the left, artboards on grey, fields and swatches at the right. */
export function design(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [ground, panel, ink, rule] = isDark
    ? ['#1a1a1a', '#2c2c2c', '#d8d8d8', '#444']
    : ['#e2e2e2', '#fff', '#333', '#d0d0d0'];
  const [left, right] = [pen.between(230, 290), width - pen.between(250, 310)];
  pen.fill(ground, 0, 0, width, height);
  pen.fill(isDark ? '#111' : '#2c2c2c', 0, 0, width, 46);
  for (let x = 20; x < 380; x += 44)
    pen.round(x === 64 ? '#0d99ff' : '#8a8a8a', [x, 12, 22, 22], 3);
  pen.write(pen.words(2), width / 2 - 60, 29, { size: 14, colour: '#fff' });
  pen.fill(panel, 0, 46, left, height - 46);
  pen.fill(panel, right, 46, width - right, height - 46);
  for (let y = 84, row = 0; y < height - 60; y += 30, row += 1) {
    const indent = pen.between(0, 2) * 18;
    if (row === 4) pen.fill(isDark ? '#1f4560' : '#d7ecfc', 0, y - 20, left, 30);
    pen.round('#8e8e8e', [18 + indent, y - 11, 12, 12], 2);
    pen.write(pen.words(1), 40 + indent, y, { size: 13, colour: ink });
  }
  const boards = pen.between(2, 3);
  const room = (right - left - 60) / boards;
  for (let board = 0; board < boards; board += 1) {
    const x = Math.round(left + 40 + board * room);
    const w = Math.round(Math.min(room - 50, 380));
    const [top, tall] = [130, height - pen.between(230, 320)];
    pen.write(pen.words(2), x, top - 10, { size: 12, colour: isDark ? '#aaa' : '#666' });
    pen.fill('#fff', x, top, w, tall);
    const accent = `hsl(${pen.between(0, 359)} 60% 50%)`;
    pen.fill(accent, x, top, w, 150);
    pen.write(pen.words(2), x + 24, top + 90, { size: 28, colour: '#fff', isBold: true });
    pen.photo(x + 24, top + 180, w - 48, 190);
    for (let line = 0; line < 4; line += 1) {
      pen.write(pen.words(3), x + 24, top + 410 + line * 26, { size: 15, colour: '#444' });
    }
    pen.round(accent, [x + 24, top + 540, w - 48, 54], 27);
    pen.disc('#f0b429', x + 60, top + 660, 30);
    pen.disc('#3ebd93', x + 150, top + 660, 30);
  }
  for (let y = 90; y < height - 120; y += 150) {
    pen.fill(rule, right, y + 110, width - right, 1);
    pen.write(pen.words(1), right + 20, y, { size: 13, colour: ink, isBold: true });
    for (let field = 0; field < 4; field += 1) {
      const [x, at] = [right + 20 + (field % 2) * 118, y + 16 + Math.floor(field / 2) * 42];
      pen.round(isDark ? '#383838' : '#f0f0f0', [x, at, 106, 30], 4);
      pen.write(String(pen.between(0, 999)), x + 12, at + 20, { size: 13, colour: ink });
    }
    pen.fill(`hsl(${pen.between(0, 359)} 60% 55%)`, width - 40, y - 12, 18, 18);
  }
}
