import type { Blocks } from './blocks/Blocks.js';
import { blurWithin } from './blur/blurWithin.js';
import { spread } from './blur/spread.js';
import { findComponents } from './components/findComponents.js';
import { joinLines } from './lines/joinLines.js';
import { paintLines } from './paint/paintLines.js';
import { paintParagraph } from './paint/paintParagraph.js';
import { classify } from './text/classify.js';
import { isFlat } from './text/findPaper.js';

/** How far around a picture the blur reaches, in sigmas: past that a Gaussian adds nothing visible. */
const REACH = 2.5;

/** The colours of all blocks with text as bars and pictures blurred by `sigma` blocks. */
export function greek(blocks: Blocks, sigma: number): Uint8Array {
  const { width, height, mean, soft } = blocks;
  const pieces = findComponents(blocks).map((component) => classify(blocks, component));
  const { lines, loners } = joinLines(
    blocks,
    pieces.filter(({ kind }) => kind === 'run'),
  );

  const canvas = { colours: mean.slice(), covered: new Uint8Array(width * height) };
  const pictures = soft.slice();
  for (const { members } of [...pieces.filter(({ kind }) => kind === 'picture'), ...loners]) {
    for (const at of members) pictures[at] = 1;
  }
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') paintParagraph(blocks, piece, canvas);
  }
  paintLines(blocks, lines, canvas);

  canvas.covered.forEach((value, at) => {
    if (value === 1) pictures[at] = 0;
  });
  const isOpen = (at: number): boolean => canvas.covered[at] === 0 && isFlat(blocks, at);
  spread(pictures, isOpen, width, Math.ceil(REACH * sigma));
  blurWithin(canvas.colours, pictures, width, height, sigma);
  return canvas.colours;
}
