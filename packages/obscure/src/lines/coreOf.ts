import type { Piece } from '../text/Piece.js';
import type { Line } from './Line.js';

/** What of a line hardly depends on which letters it has: where most of its ink lies. */
type Core = Pick<Line, 'centre' | 'inkHeight' | 'first' | 'last'>;

/** Measures where the ink of a line lies, without the strokes that reach far above or below. */
export function coreOf(width: number, pieces: readonly Piece[]): Core {
  let weight = 0;
  let moment = 0;
  let secondMoment = 0;
  for (const piece of pieces) {
    weight += piece.weight;
    moment += piece.moment;
    secondMoment += piece.secondMoment;
  }
  const centre = moment / weight;
  // A rectangle of height h has a variance of h² / 12; one row of blocks has a height, too.
  const variance = Math.max(0, secondMoment / weight - centre * centre);
  const inkHeight = Math.sqrt(12 * variance + 1);
  const reach = Math.max(1, inkHeight / 2);
  let first = Infinity;
  let last = -1;
  for (const { members } of pieces) {
    for (let index = 0; index < members.length; index += 1) {
      const at = members[index]!;
      const x = at % width;
      if (x >= first && x <= last) continue;
      if (Math.abs((at - x) / width - centre) > reach) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return { centre, inkHeight, first, last };
}
