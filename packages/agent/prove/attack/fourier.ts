/** Complex numbers: the real parts and, at the same places, the imaginary ones. */
export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/**
 * Carries a square of `size` × `size` samples over into frequencies, in place: rows, then columns.
 * `direction` is 1 forwards and -1 backwards; backwards divides by the number of samples.
 */
export function transformSquare(square: Spectrum, size: number, direction: 1 | -1): void {
  for (let line = 0; line < size; line += 1) transformLine(square, line * size, 1, size, direction);
  for (let line = 0; line < size; line += 1) transformLine(square, line, size, size, direction);
  if (direction === 1) return;
  for (const part of [square.real, square.imaginary]) {
    part.forEach((value, at) => (part[at] = value / (size * size)));
  }
}

/** J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series", 1965. */
function transformLine(
  { real, imaginary }: Spectrum,
  start: number,
  step: number,
  size: number,
  direction: 1 | -1,
): void {
  for (let at = 1, mirrored = 0; at < size; at += 1) {
    let bit = size >> 1;
    for (; (mirrored & bit) !== 0; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (at >= mirrored) continue;
    swap(real, start + at * step, start + mirrored * step);
    swap(imaginary, start + at * step, start + mirrored * step);
  }
  for (let length = 2; length <= size; length *= 2) {
    const half = length / 2;
    for (let turn = 0; turn < half; turn += 1) {
      const angle = (-direction * 2 * Math.PI * turn) / length;
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      for (let at = turn; at < size; at += length) {
        const [one, other] = [start + at * step, start + (at + half) * step];
        const turnedReal = real[other]! * cosine - imaginary[other]! * sine;
        const turnedImaginary = real[other]! * sine + imaginary[other]! * cosine;
        real[other] = real[one]! - turnedReal;
        imaginary[other] = imaginary[one]! - turnedImaginary;
        real[one]! += turnedReal;
        imaginary[one]! += turnedImaginary;
      }
    }
  }
}

function swap(list: Float64Array, one: number, other: number): void {
  [list[one], list[other]] = [list[other]!, list[one]!];
}
