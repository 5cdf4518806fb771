import { pageUrl } from '../../desktop/index.js';
import type { Colour } from '../disk/findPictures.js';

/** A page as people have it open: a heading, paragraphs of known words, and a bar in a rare colour. */
export function workPage(words: readonly string[], [red, green, blue]: Colour): string {
  const line = (shift: number): string =>
    `<p>${words.map((_, index) => words[(index + shift) % words.length]).join(' ')}</p>`;
  const lines = Array.from({ length: 14 }, (_, index) => line(index)).join('');
  const bar = `<div style="height:160px;background:rgb(${red},${green},${blue})"></div>`;
  return pageUrl(`<h1>${words[0]}</h1>${bar}${lines}`, 'background:#fff;color:#111');
}
