import type { Pen } from '../Pen.js';

/** A code editor with a file tree, two tabs, a terminal below and a map at the right. */
export function editor(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [paper, side, ink] = isDark
    ? ['#1e1e1e', '#252526', '#d4d4d4']
    : ['#fff', '#f3f3f3', '#333'];
  const tokens = isDark
    ? ['#569cd6', '#ce9178', '#dcdcaa', '#6a9955', '#d4d4d4']
    : ['#0000c0', '#a31515', '#795e26', '#008000', '#222'];
  const tree = pen.between(250, 340);
  const below = height - pen.between(180, 260);
  pen.fill(paper, 0, 0, width, height);
  pen.fill(isDark ? '#333' : '#2c2c2c', 0, 0, 52, height);
  for (let y = 40; y < 300; y += 56) pen.round('#9a9a9a', [14, y, 24, 24], 4);
  pen.fill(side, 52, 0, tree, height);
  for (let y = 50; y < height - 60; y += 24) {
    const indent = pen.between(0, 3) * 16;
    pen.write(pen.words(1), 76 + indent, y, { size: 13, colour: ink });
  }
  const left = 52 + tree;
  pen.fill(isDark ? '#2d2d2d' : '#ececec', left, 0, width - left, 38);
  pen.fill(paper, left, 0, 170, 38);
  pen.write(`${pen.words(1)}.ts`, left + 18, 25, { size: 13, colour: ink });
  pen.write(`${pen.words(1)}.ts`, left + 190, 25, { size: 13, colour: ink });
  let indent = 0;
  for (let y = 66, line = 1; y < below - 10; y += 21, line += 1) {
    indent = Math.max(0, Math.min(6, indent + pen.between(-1, 1)));
    pen.write(String(line), left + 14, y, { size: 14, colour: '#858585', isMono: true });
    if (pen.between(1, 8) === 1) continue;
    let x = left + 64 + indent * 34;
    for (let token = pen.between(1, 6); token > 0; token -= 1) {
      const word = pen.words(1);
      pen.write(word, x, y, { size: 14, colour: pen.oneOf(tokens), isMono: true });
      x += (word.length + 1) * 8.4;
    }
    pen.fill(pen.oneOf(tokens), width - 104 + indent * 6, 44 + line * 4, pen.between(12, 50), 2);
  }
  pen.fill(isDark ? '#3c3c3c' : '#cfcfcf', left, below, width - left, 2);
  pen.fill(isDark ? '#181818' : '#f8f8f8', left, below + 2, width - left, height - below);
  for (let y = below + 36; y < height - 36; y += 20) {
    pen.write(`$ ${pen.words(pen.between(2, 8))}`, left + 18, y, {
      size: 14,
      colour: ink,
      isMono: true,
    });
  }
  pen.fill(pen.oneOf(['#007acc', '#68217a', '#16825d']), 0, height - 26, width, 26);
  pen.write(pen.words(3), 20, height - 8, { size: 13, colour: '#fff' });
}
