import { DEFAULT_OBSCURE, type Obscure } from '@glimpse/core';

import { OBSCURED_MAX_WIDTH } from './obscuredWidth.js';

/** How much of a screen may leave the device, as the policy in force and the member's own wish say (C4). */
export interface PictureSettings {
  /** How it is obscured after shrinking. Off only when the workspace turned it off and the member did not turn it on. */
  readonly obscure: Obscure;
  /** Widest picture allowed, in pixels. An obscured picture is never wider than `OBSCURED_MAX_WIDTH`. */
  readonly maxWidth: number;
  /** Gaussian sigma for `blur`, in pixels of the shrunken picture; bars bring their own. */
  readonly sigma: number;
  /** WebP quality, 1 to 100. */
  readonly quality: number;
}

/** The measured default: no word of ordinary text survives it. */
export const DEFAULT_PICTURE: PictureSettings = {
  obscure: DEFAULT_OBSCURE,
  maxWidth: OBSCURED_MAX_WIDTH,
  sigma: 3,
  quality: 20,
};

/** A still coarser picture that a member can choose for themselves. */
export const STRICT_PICTURE: PictureSettings = {
  obscure: 'strict',
  maxWidth: 320,
  sigma: 2,
  quality: 20,
};
