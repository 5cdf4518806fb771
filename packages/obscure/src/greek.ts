import type { Blocks } from './blocks/Blocks.js';
import { adoptNeighbours } from './ground/adoptNeighbours.js';
import type { Cover } from './ground/Cover.js';
import { coverText } from './ground/coverText.js';
import { drawBars } from './ground/drawBars.js';
import { fillGround } from './ground/fillGround.js';
import { joinLines } from './lines/joinLines.js';
import { paintLines } from './paint/paintLines.js';
import { paintParagraph } from './paint/paintParagraph.js';
import { coverLettering } from './photo/coverLettering.js';
import { findLettering } from './photo/findLettering.js';
import { classify } from './text/classify.js';
import type { Passes } from './passes/Passes.js';

/** How far around a picture the blur reaches, in sigmas: past that a Gaussian adds nothing visible. */
const REACH = 2.5;

/** The colours of all blocks with text as bars and pictures blurred by `sigma` blocks. */
export function greek(passes: Passes, blocks: Blocks, sigma: number): Uint8Array {
  const { width, height, mean, soft } = blocks;
  const lettering = findLettering(
    blocks,
    adoptNeighbours(passes.findComponents(blocks).map((component) => classify(blocks, component))),
  );
  const { pieces } = lettering;
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
  const onPhoto = coverLettering(blocks, lettering);
  clear(onPhoto, blurredAround, (at) => {
    // What is filled in lies in a photo, and is blurred with it.
    pictures[at] = 1;
    canvas.covered[at] = 0;
  });
  const onGradient = coverText(
    blocks,
    lines.filter(({ isOnGradient }) => isOnGradient),
    paragraphs.filter(({ isOnGradient }) => isOnGradient),
    onPhoto.cleared,
  );
  clear(
    onGradient,
    () => canvas.colours,
    (at, isFilled) => {
      pictures[at] = 1 - isFilled;
      canvas.covered[at] = isFilled;
    },
  );

  passes.spread(pictures, canvas.covered, blocks.flat, width, Math.ceil(REACH * sigma));
  passes.blurWithin(canvas.colours, pictures, width, height, sigma);
  drawBars(canvas, onPhoto);
  drawBars(canvas, onGradient);
  return canvas.colours;

  function clear(
    cover: Cover,
    sourcesOf: (cover: Cover) => Uint8Array,
    onCleared: (at: number, isFilled: number) => void,
  ): void {
    const { cleared } = cover;
    let at = cleared.indexOf(1);
    if (at === -1) return;
    const filled = fillGround(canvas, cover, width, height, sourcesOf(cover));
    for (; at !== -1; at = cleared.indexOf(1, at + 1)) onCleared(at, filled[at]!);
  }

  /** What is around cleared text on a photo: there may be letters that were not found. */
  function blurredAround({ cleared, barriers }: Cover): Uint8Array {
    const around = cleared.map((value, at) => (value === 0 && barriers[at] === 0 ? 1 : 0));
    const colours = canvas.colours.slice();
    passes.blurWithin(colours, around, width, height, sigma);
    return colours;
  }
}
