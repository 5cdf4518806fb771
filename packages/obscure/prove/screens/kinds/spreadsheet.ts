import type { Pen } from '../Pen.js';
import { drawRibbon } from './drawRibbon.js';

const ROW = 26;

/** A spreadsheet: ribbon, formula bar, ruled cells with numbers, some of them marked. */
export function spreadsheet(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [paper, rule, ink, head] = isDark
    ? ['#1c1c1c', '#3a3a3a', '#d0d0d0', '#2e2e2e']
    : ['#fff', '#d5d5d5', '#222', '#f0f0f0'];
  pen.fill(paper, 0, 0, width, height);
  drawRibbon(pen, pen.oneOf(['#1e7145', '#16605a']));
  pen.fill(head, 0, 132, width, 34);
  pen.write(`= ${pen.words(2)}`, 120, 155, { size: 14, colour: ink });
  pen.fill(head, 0, 166, width, ROW);
  pen.fill(head, 0, 166, 56, height - 166);
  const column = pen.between(110, 150);
  for (let row = 0, y = 166 + ROW; y < height - 30; row += 1, y += ROW) {
    pen.write(String(row + 1), 20, y + 18, { size: 13, colour: ink });
    for (let x = 56, index = 0; x < width; x += column, index += 1) {
      const isMarked = pen.between(1, 22) === 1;
      if (row === 0) pen.fill(isDark ? '#24402f' : '#dcefe2', x, y, column, ROW);
      else if (isMarked) pen.fill(isDark ? '#5c4d12' : '#ffe58a', x, y, column, ROW);
      if (row > 0 && pen.between(1, 5) === 1) continue;
      const isName = index === 0 || row === 0;
      const text = isName ? pen.words(1) : (pen.between(100, 99_999) / 10).toFixed(2);
      const at = isName ? x + 8 : x + column - 12 - text.length * 8.2;
      pen.write(text, at, y + 18, { size: 13, colour: ink, isBold: row === 0 });
    }
  }
  for (let y = 166; y < height - 30; y += ROW) pen.fill(rule, 0, y, width, 1);
  for (let x = 56; x < width; x += column) pen.fill(rule, x, 166, 1, height - 196);
  pen.fill(head, 0, height - 30, width, 30);
  pen.write(pen.words(2), 70, height - 10, { size: 13, colour: ink });
}
