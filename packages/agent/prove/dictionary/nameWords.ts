import type { Cells } from './cutCells.js';

/** Shares of the words, 0 to 1, that an attacker names. */
export interface Named {
  /** The right one comes first. */
  readonly top1: number;
  /** The right one is among the first five. */
  readonly top5: number;
}

/**
 * What an attacker names who holds a template of every candidate and orders them by squared difference:
 * the better of with and without the mean brightness. Candidates that are equally near share the success.
 */
export function nameWords(targets: Cells, templates: Cells): Named {
  const [raw, withoutMean] = [emptyNamed(), emptyNamed()];
  const sums = templates.map(sumOf);
  targets.forEach((target, word) => {
    const sum = sumOf(target);
    const near = templates.map((template) => squaredDifference(target, template));
    const nearWithoutMean = near.map(
      (distance, at) => distance - (sum - sums[at]!) ** 2 / target.length,
    );
    addTo(raw, near, word, targets.length);
    addTo(withoutMean, nearWithoutMean, word, targets.length);
  });
  return bestOf([raw, withoutMean]);
}

/** The best that any of several attackers does. */
export function bestOf(attackers: readonly Named[]): Named {
  return {
    top1: Math.max(...attackers.map(({ top1 }) => top1)),
    top5: Math.max(...attackers.map(({ top5 }) => top5)),
  };
}

function emptyNamed(): { top1: number; top5: number } {
  return { top1: 0, top5: 0 };
}

function addTo(
  named: { top1: number; top5: number },
  distances: readonly number[],
  word: number,
  count: number,
): void {
  const own = distances[word]!;
  const nearer = distances.filter((distance) => distance < own).length;
  const equal = distances.filter((distance) => distance === own).length;
  const chance = (places: number): number => Math.min(1, Math.max(0, (places - nearer) / equal));
  named.top1 += chance(1) / count;
  named.top5 += chance(5) / count;
}

function sumOf(cell: Uint8Array): number {
  return cell.reduce((sum, value) => sum + value, 0);
}

function squaredDifference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) {
    const difference = one[at]! - other[at]!;
    sum += difference * difference;
  }
  return sum;
}
