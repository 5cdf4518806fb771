import type { Pen } from '../Pen.js';

/** A terminal, in one pane or two. */
export function terminal(pen: Pen): void {
  const { width, height, isDark } = pen;
  const [paper, ink] = isDark ? ['#101418', '#c9d1d9'] : ['#fdf6e3', '#3d4d55'];
  const colours = isDark
    ? ['#7ee787', '#79c0ff', '#ffa657', ink]
    : ['#4f7a00', '#1d6fb0', '#b5501b', ink];
  pen.fill(paper, 0, 0, width, height);
  pen.fill(isDark ? '#30363d' : '#d9d2bd', 0, 0, width, 34);
  for (const [index, colour] of ['#ff5f56', '#ffbd2e', '#27c93f'].entries()) {
    pen.disc(colour, 24 + index * 24, 17, 7);
  }
  pen.write(pen.words(2), width / 2 - 70, 23, { size: 14, colour: ink });
  const panes = pen.between(1, 2);
  for (let pane = 0; pane < panes; pane += 1) {
    const left = (pane * width) / panes;
    if (pane > 0) pen.fill(isDark ? '#484f58' : '#b5ae98', left, 34, 2, height - 34);
    const columns = Math.floor((width / panes - 60) / 9.6);
    for (let y = 64; y < height - 12; y += 22) {
      const isPrompt = pen.between(1, 5) === 1;
      const isTable = pen.between(1, 3) === 1;
      if (isPrompt) {
        pen.write('user@host:~$', left + 20, y, { size: 16, colour: colours[0]!, isMono: true });
        pen.write(pen.words(3), left + 160, y, { size: 16, colour: ink, isMono: true });
      } else if (isTable) {
        for (let x = left + 20; x < left + columns * 6; x += 170) {
          pen.write(pen.words(1), x, y, { size: 16, colour: pen.oneOf(colours), isMono: true });
        }
      } else {
        const words = pen.words(pen.between(2, Math.floor(columns / 10)));
        pen.write(words, left + 20, y, { size: 16, colour: ink, isMono: true });
      }
    }
  }
}
