import { WORDS } from '../words.js';

/** A page with the words on it. */
export interface WordPage {
  readonly name: string;
  readonly html: string;
  readonly words: readonly string[];
  /** Whether its type is larger than that of ordinary text. */
  readonly isLarge: boolean;
}

const TEXT_SIZES_PX = [12, 14, 16, 20, 24];
const WORDS_PER_PAGE = 90;

/** Pages of ordinary text, a terminal and a slide, each on a full-HD screen and with words of its own. */
export const PAGES: readonly WordPage[] = [
  ...TEXT_SIZES_PX.map((size, index) => textPage(size, wordsFrom(index * 60))),
  terminalPage(wordsFrom(300)),
  slidePage(wordsFrom(400).slice(0, 24)),
];

function wordsFrom(start: number): readonly string[] {
  return WORDS.slice(start, start + WORDS_PER_PAGE);
}

function textPage(size: number, words: readonly string[]): WordPage {
  const paragraphs = chunksOf(words, 30).map((chunk) => `<p>${chunk.join(' ')}</p>`);
  return {
    name: `text of ${size} px`,
    html: page(`font: ${size}px/1.5 'DejaVu Sans'; color: #111; background: #fff`, paragraphs),
    words,
    isLarge: false,
  };
}

function terminalPage(words: readonly string[]): WordPage {
  const colours = ['#d4d4d4', '#7ec699', '#e2b96f', '#6fb3e2'];
  const lines = chunksOf(words, 5).map(
    (chunk, index) => `<div style="color:${colours[index % 4]}">$ ${chunk.join(' ')}</div>`,
  );
  return {
    name: 'terminal',
    html: page(`font: 16px/1.35 'DejaVu Sans Mono'; background: #1e1e1e`, lines),
    words,
    isLarge: false,
  };
}

function slidePage(words: readonly string[]): WordPage {
  const bullets = chunksOf(words.slice(3), 3).map((chunk) => `<li>${chunk.join(' ')}</li>`);
  const title = `<h1 style="font-size:84px;margin:0">${words.slice(0, 3).join(' ')}</h1>`;
  return {
    name: 'slide of 36 and 84 px',
    html: page(`font: 36px/1.6 'Liberation Sans'; color: #1d3a6b; background: #fff`, [
      title,
      `<ul>${bullets.join('')}</ul>`,
    ]),
    words,
    isLarge: true,
  };
}

function page(style: string, parts: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;padding:48px;width:1920px;height:1080px;box-sizing:border-box;${style}">${parts.join('')}`;
}

function chunksOf(words: readonly string[], length: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(words.length / length) }, (_, index) =>
    words.slice(index * length, (index + 1) * length),
  );
}
