import type { Display } from '../ports/CaptureBackend.js';

/** Displays as they stand on the desk: left to right, and from the top where they share a left edge. */
export function inDeskOrder(displays: readonly Display[]): readonly Display[] {
  return [...displays].sort((one, other) => one.x - other.x || one.y - other.y);
}
