/** How much of a screen may leave the device, as the policy in force and the member's own wish say (C4). */
export interface PictureSettings {
  /** Blur after shrinking. Off only when the workspace turned it off and the member did not turn it on. */
  readonly blur: boolean;
  /** Widest picture allowed, in pixels. A blurred picture is never wider than {@link BLURRED_MAX_WIDTH}. */
  readonly maxWidth: number;
  /** Gaussian sigma in pixels of the shrunken picture. */
  readonly sigma: number;
  /** WebP quality, 1 to 100. */
  readonly quality: number;
}

/** Blurred pictures stay this narrow whatever the policy's width: wider ones let text through. */
export const BLURRED_MAX_WIDTH = 480;

/** The measured default: no word of ordinary text survives it. */
export const DEFAULT_PICTURE: PictureSettings = {
  blur: true,
  maxWidth: BLURRED_MAX_WIDTH,
  sigma: 3,
  quality: 20,
};

/** A still coarser picture that a member can choose for themselves. */
export const STRICT_PICTURE: PictureSettings = { blur: true, maxWidth: 320, sigma: 2, quality: 20 };
