import type { Blocks } from './blocks/Blocks.js';
import { adoptNeighbours } from './ground/adoptNeighbours.js';
import { coverText } from './ground/coverText.js';
import { drawBars } from './ground/drawBars.js';
import { fillGround } from './ground/fillGround.js';
import { isTitle } from './lines/isTitle.js';
import { lookAgain } from './ground/lookAgain.js';
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
  const first = passes.findComponents(blocks).map((component) => classify(blocks, component));
  const again = lookAgain(
    passes,
    blocks,
    first.filter(({ kind }) => kind === 'picture'),
  );
  const pieces = adoptNeighbours([...first, ...again]);
  const { lines, loners } = joinLines(
    blocks,
    pieces.filter(({ kind }) => kind === 'run'),
  );
  const onPaper = lines.filter(({ ground }) => ground === undefined);
  const onGround = lines.filter((line) => line.ground !== undefined && isTitle(line));
  const doubtful = lines.filter((line) => line.ground !== undefined && !isTitle(line));
  const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph');

  const canvas = { colours: mean.slice(), covered: new Uint8Array(width * height) };
  const pictures = soft.slice();
  for (const { members } of [
    ...pieces.filter(({ kind }) => kind === 'picture'),
    ...loners,
    ...doubtful.flatMap((line) => line.pieces),
  ]) {
    for (let index = 0; index < members.length; index += 1) pictures[members[index]!] = 1;
  }
  for (const piece of paragraphs) {
    if (piece.ground === undefined) paintParagraph(blocks, piece, canvas);
  }
  paintLines(blocks, onPaper, canvas);
  const cover = coverText(
    blocks,
    onGround,
    paragraphs.filter(({ ground }) => ground !== undefined),
  );
  fillGround(canvas, cover, width, height);
  cover.cleared.forEach((value, at) => {
    if (value === 0) return;
    pictures[at] = cover.blurred[at]!;
    canvas.covered[at] = 1 - cover.blurred[at]!;
  });

  passes.spread(pictures, canvas.covered, blocks.flat, width, Math.ceil(REACH * sigma));
  passes.blurWithin(canvas.colours, pictures, width, height, sigma);
  drawBars(canvas, cover);
  return canvas.colours;
}
