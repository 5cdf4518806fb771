import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, unionOf, widthOf } from '../components/Box.js';
import { distance } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';
import { coreOf } from './coreOf.js';
import type { Line } from './Line.js';

/** Makes one line of pieces (at least one). Its colours are those of the largest piece and the strongest ink. */
export function lineOf({ width }: Pick<Blocks, 'width'>, pieces: readonly Piece[]): Line {
  const largest = pieces.reduce((best, each) => (areaOf(each) > areaOf(best) ? each : best));
  const strongest = pieces.reduce((best, each) =>
    contrastOf(each) > contrastOf(best) ? each : best,
  );
  return {
    box: pieces.map(({ box }) => box).reduce(unionOf),
    pieces,
    paper: largest.paper,
    ink: strongest.ink,
    isOnGradient: largest.isOnGradient,
    ...coreOf(width, pieces),
  };
}

function areaOf({ box }: Piece): number {
  return widthOf(box) * heightOf(box);
}

function contrastOf({ paper, ink }: Piece): number {
  return distance(paper, ink);
}
