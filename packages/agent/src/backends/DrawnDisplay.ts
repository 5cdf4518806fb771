import type { Display } from '../ports/CaptureBackend.js';

/** A display that exists only as a drawing, for tests and demonstrations. */
export interface DrawnDisplay extends Display {
  /** What it shows: `pattern` is full of detail, the others are blank (C9). */
  readonly content: 'pattern' | 'wallpaper' | 'black' | 'one_colour';
}
