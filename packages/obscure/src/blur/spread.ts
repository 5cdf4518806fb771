/**
 * Widens a mask by `reach` steps through the blocks that are open to it (1). Blurring the open blocks
 * around a picture along with it keeps its outline from standing out sharp.
 */
export function spread(mask: Uint8Array, open: Uint8Array, width: number, reach: number): void {
  let front: number[] = [];
  mask.forEach((value, at) => {
    if (value === 1) front.push(at);
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
        if (near < 0 || near >= last || mask[near] === 1 || open[near] === 0) continue;
        mask[near] = 1;
        next.push(near);
      }
    }
    front = next;
  }
}
