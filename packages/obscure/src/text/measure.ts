import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import type { Piece } from './Piece.js';

/** What is known of a component before it is known what it is. */
export type Measured = Omit<Piece, 'kind' | 'paper' | 'ink'>;

/** Sums up where the ink of a component lies. */
export function measure({ rough, width }: Blocks, { box, members }: Component): Measured {
  let weight = 0;
  let moment = 0;
  let secondMoment = 0;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const y = (at / width) | 0;
    const share = rough[at]!;
    const turn = share * y;
    weight += share;
    moment += turn;
    secondMoment += turn * y;
  }
  return { box, members, weight, moment, secondMoment, density: weight / 255 / members.length };
}
