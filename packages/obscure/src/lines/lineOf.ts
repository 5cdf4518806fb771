import { heightOf, unionOf, widthOf } from '../components/Box.js';
import { distance } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';
import type { Line } from './Line.js';

/** Makes one line of pieces (at least one). Its colours are those of the largest piece and the strongest ink. */
export function lineOf(pieces: readonly Piece[]): Line {
  const largest = pieces.reduce((best, each) => (areaOf(each) > areaOf(best) ? each : best));
  const strongest = pieces.reduce((best, each) =>
    contrastOf(each) > contrastOf(best) ? each : best,
  );
  const weight = pieces.reduce((sum, each) => sum + each.weight, 0);
  const moment = pieces.reduce((sum, each) => sum + each.moment, 0);
  return {
    box: pieces.map(({ box }) => box).reduce(unionOf),
    pieces,
    paper: largest.paper,
    ink: strongest.ink,
    centre: moment / weight,
  };
}

function areaOf({ box }: Piece): number {
  return widthOf(box) * heightOf(box);
}

function contrastOf({ paper, ink }: Piece): number {
  return distance(paper, ink);
}
