import type { Blocks } from './blocks/Blocks.js';
import { adoptNeighbours } from './ground/adoptNeighbours.js';
import { coverText } from './ground/coverText.js';
import { drawBars } from './ground/drawBars.js';
import { fillGround } from './ground/fillGround.js';
import { joinLines } from './lines/joinLines.js';
import { paintLines } from './paint/paintLines.js';
import { paintParagraph } from './paint/paintParagraph.js';
import { classify } from './text/classify.js';
import type { Passes } from './passes/Passes.js';

/** How far around a picture the blur reaches, in sigmas: past that a Gaussian adds nothing visible. */
const REACH = 2.5;

/** The colours of all blocks with text as bars and pictures blurred by `sigma` blocks. */
export function greek(passes: Passes, blocks: Blocks, sigma: number): Uint8Array {
  const { width, height, mean, soft } = blocks;
  const pieces = adoptNeighbours(
    passes.findComponents(blocks).map((component) => classify(blocks, component)),
  );
  const { lines, loners } = joinLines(
    blocks,
    pieces.filter(({ kind }) => kind === 'run'),
  );
  const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph');

  const canvas = { colours: mean.slice(), covered: new Uint8Array(width * height) };
  const pictures = soft.slice();
  for (const { members } of [...pieces.filter(({ kind }) => kind === 'picture'), ...loners]) {
    for (let index = 0; index < members.length; index += 1) pictures[members[index]!] = 1;
  }
  for (const piece of paragraphs) if (!piece.isOnGradient) paintParagraph(blocks, piece, canvas);
  paintLines(
    blocks,
    lines.filter(({ isOnGradient }) => !isOnGradient),
    canvas,
  );
  const cover = coverText(
    blocks,
    lines.filter(({ isOnGradient }) => isOnGradient),
    paragraphs.filter(({ isOnGradient }) => isOnGradient),
  );
  const filled = fillGround(canvas, cover, width, height);
  for (let at = cover.cleared.indexOf(1); at !== -1; at = cover.cleared.indexOf(1, at + 1)) {
    pictures[at] = 1 - filled[at]!;
    canvas.covered[at] = filled[at]!;
  }

  passes.spread(pictures, canvas.covered, blocks.flat, width, Math.ceil(REACH * sigma));
  passes.blurWithin(canvas.colours, pictures, width, height, sigma);
  drawBars(canvas, cover);
  return canvas.colours;
}
