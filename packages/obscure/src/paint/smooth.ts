/** Weights of a 3-tap Gaussian (sigma about 0.6) in sixteenths. */
const SIDE = 3;
const MIDDLE = 10;

/** Takes the hardest steps off the picture, which would otherwise cost bytes and look torn. */
export function smooth(colours: Uint8Array, width: number, height: number): Uint8Array {
  const across = new Uint16Array(colours.length);
  const smoothed = new Uint8Array(colours.length);
  const row = width * 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * row + x * 3;
      const left = x > 0 ? at - 3 : at;
      const right = x < width - 1 ? at + 3 : at;
      for (let channel = 0; channel < 3; channel += 1) {
        across[at + channel] =
          (colours[left + channel]! + colours[right + channel]!) * SIDE +
          colours[at + channel]! * MIDDLE;
      }
    }
  }
  for (let y = 0; y < height; y += 1) {
    const above = y > 0 ? -row : 0;
    const below = y < height - 1 ? row : 0;
    for (let at = y * row; at < (y + 1) * row; at += 1) {
      const sum = (across[at + above]! + across[at + below]!) * SIDE + across[at]! * MIDDLE;
      smoothed[at] = (sum + 128) >> 8;
    }
  }
  return smoothed;
}
