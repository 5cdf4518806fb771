/** Pixels after which a swipe turns, and pixels downwards after which it closes. */
const TURN_PX = 48;
const CLOSE_PX = 96;
/** A quick flick turns as well. Pixels per millisecond, and the least way it must have gone. */
const FLICK_PX_PER_MS = 0.4;
const FLICK_PX = 12;

/** What a finished swipe means: the step to turn by, `close`, or `stay`. */
export function swipeOutcome(swipe: {
  dx: number;
  dy: number;
  elapsedMs: number;
  isRtl: boolean;
}): 1 | -1 | 'close' | 'stay' {
  const { dx, dy, elapsedMs, isRtl } = swipe;
  const across = Math.abs(dx);
  if (across <= Math.abs(dy)) return dy >= CLOSE_PX ? 'close' : 'stay';
  const isFlick = across >= FLICK_PX && across / Math.max(1, elapsedMs) >= FLICK_PX_PER_MS;
  if (across < TURN_PX && !isFlick) return 'stay';
  // Pulling a picture to the left brings the one that is written to its right.
  return dx < 0 !== isRtl ? 1 : -1;
}
