import type { Pen } from '../Pen.js';

/** A video call: faces in tiles, a row of round buttons. */
export function call(pen: Pen): void {
  const { width, height, isDark } = pen;
  pen.fill(isDark ? '#17181a' : '#e9ebee', 0, 0, width, height);
  const columns = pen.oneOf([2, 3]);
  const rows = 2;
  const tile = { width: (width - 40) / columns - 16, height: (height - 130) / rows - 16 };
  for (let index = 0; index < columns * rows; index += 1) {
    const x = 28 + (index % columns) * (tile.width + 16);
    const y = 24 + Math.floor(index / columns) * (tile.height + 16);
    pen.photo(Math.round(x), Math.round(y), Math.round(tile.width), Math.round(tile.height));
    drawPerson(pen, x + tile.width / 2 + pen.between(-30, 30), y + tile.height, tile.height);
    pen.round('rgb(0 0 0 / 0.65)', [x + 14, y + tile.height - 42, 150, 28], 6);
    pen.write(pen.words(2).slice(0, 16), x + 24, y + tile.height - 22, {
      size: 14,
      colour: '#fff',
    });
  }
  pen.write(`14:02 | ${pen.words(2)}`, 30, height - 40, {
    size: 15,
    colour: isDark ? '#ddd' : '#333',
  });
  for (let button = 0; button < 7; button += 1) {
    const colour = button === 6 ? '#d93025' : isDark ? '#3c4043' : '#c2c7cd';
    pen.disc(colour, width / 2 - 210 + button * 70, height - 46, 24);
    pen.disc(isDark ? '#e8eaed' : '#3c4043', width / 2 - 210 + button * 70, height - 46, 8);
  }
}

function drawPerson(pen: Pen, x: number, foot: number, size: number): void {
  const skin = pen.oneOf(['#e0b08f', '#c68e64', '#8d5a3b', '#f0cbb0']);
  const hair = pen.oneOf(['#2a1d14', '#6b4a2b', '#111', '#b8904f']);
  const shirt = `hsl(${pen.between(0, 359)} 35% 35%)`;
  pen.round(shirt, [x - size * 0.3, foot - size * 0.22, size * 0.6, size * 0.22], size * 0.1);
  pen.disc(hair, x, foot - size * 0.47, size * 0.2);
  pen.disc(skin, x, foot - size * 0.42, size * 0.175);
  for (const side of [-1, 1])
    pen.disc('#222', x + side * size * 0.065, foot - size * 0.45, size * 0.018);
  pen.fill('#8b3a3a', x - size * 0.05, foot - size * 0.34, size * 0.1, size * 0.015);
}
