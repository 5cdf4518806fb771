/**
 * Reads one byte. The cast holds because every caller keeps `index` inside the array by its own
 * loop bounds, and a check per byte would double the cost of shrinking a frame.
 */
export function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] as number;
}
