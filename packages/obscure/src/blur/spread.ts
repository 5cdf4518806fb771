/**
 * Takes covered blocks out of a mask and widens it by `reach` steps through flat blocks that are not
 * covered. Blurring the flat blocks around a picture along with it keeps its outline from standing out
 * sharp.
 */
export function spread(
  mask: Uint8Array,
  covered: Uint8Array,
  flat: Uint8Array,
  width: number,
  reach: number,
): void {
  let front: number[] = [];
  mask.forEach((value, at) => {
    if (covered[at] === 1) mask[at] = 0;
    else if (value === 1) front.push(at);
  });
  const last = mask.length;
  for (let step = 0; step < reach && front.length > 0; step += 1) {
    const next: number[] = [];
    for (const at of front) {
      const x = at % width;
      for (const near of [
        at - width,
        at + width,
        x > 0 ? at - 1 : -1,
        x < width - 1 ? at + 1 : -1,
      ]) {
        const isOpen = flat[near] === 1 && covered[near] === 0;
        if (near < 0 || near >= last || mask[near] === 1 || !isOpen) continue;
        mask[near] = 1;
        next.push(near);
      }
    }
    front = next;
  }
}
