/** The pictures of a list: one array of samples per word, all of one length. */
export type Cells = readonly Float32Array[];

/**
 * How many words an attacker names who holds the picture of every candidate: takes the nearest by
 * squared difference. Candidates that are equally near share the success.
 */
export function countNamed(targets: Cells, templates: Cells): number {
  let named = 0;
  for (const [word, target] of targets.entries()) {
    let least = Infinity;
    let nearest: number[] = [];
    for (const [index, template] of templates.entries()) {
      const distance = distanceOf(target, template, least);
      if (distance > least) continue;
      nearest = distance === least ? [...nearest, index] : [index];
      least = distance;
    }
    if (nearest.includes(word)) named += 1 / nearest.length;
  }
  return named;
}

/** The same pictures without their mean, for an attacker who ignores brightness. */
export function withoutMean(cells: Cells): Cells {
  return cells.map((cell) => {
    const mean = cell.reduce((sum, value) => sum + value, 0) / cell.length;
    return cell.map((value) => value - mean);
  });
}

/** Gives up once the sum is past `limit`: then it is not the nearest. */
function distanceOf(one: Float32Array, other: Float32Array, limit: number): number {
  let sum = 0;
  for (let at = 0; at < one.length && sum <= limit; at += 1) sum += (one[at]! - other[at]!) ** 2;
  return sum;
}
