import type { BlankReason } from '@glimpse/core';

import { byteAt } from './byteAt.js';
import type { Picture } from './Picture.js';

/** Why a picture shows nothing. That there is wallpaper only, the system has to say: a picture cannot. */
export type Blankness = BlankReason;

/** Steps of one channel (of 256) that count as the same colour: dithering and rounding, nothing a person sees. */
const SAME_COLOUR_STEPS = 4;

/** A channel at or under this is black to the eye. */
const BLACK_STEPS = 8;

/**
 * Says why a picture shows nothing, or `undefined` when there is something on it (C9). Meant for
 * the shrunken picture before blur. Deliberately strict: one line of text on an empty terminal is
 * something.
 */
export function findBlankness(picture: Picture): Exclude<Blankness, 'wallpaper_only'> | undefined {
  let brightest = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    let low = 255;
    let high = 0;
    for (let index = channel; index < picture.data.length; index += 3) {
      const value = byteAt(picture.data, index);
      if (value < low) low = value;
      if (value > high) high = value;
      if (high - low > SAME_COLOUR_STEPS && high > BLACK_STEPS) return undefined;
    }
    brightest = Math.max(brightest, high);
  }
  return brightest <= BLACK_STEPS ? 'black' : 'one_colour';
}
