/**
 * How a frame is obscured.
 *
 * - `greek`: text that is found becomes plain bars, flat areas and long straight edges stay crisp,
 *   everything else is blurred as `blur` does.
 * - `strict`: as `greek`, with everything else blurred at twice the sigma.
 * - `blur`: all of it is shrunk and blurred.
 */
export type ObscureProfile = 'greek' | 'strict' | 'blur';

/** What {@link obscure} is told beside the frame. */
export interface ObscureOptions {
  readonly profile: ObscureProfile;
  /**
   * Frame pixels, each way, that become one pixel of the picture: a whole number of 1 or more. A wide
   * frame may be shrunk slightly more than asked, never less.
   */
  readonly factor: number;
  /**
   * Called once the frame's pixels have been read for the last time, so that their memory can be given
   * back before the picture is made.
   */
  readonly onRead?: (() => void) | undefined;
}

/** Gaussian sigma in picture pixels for what is not proven flat, straight or text. */
export const SIGMA: Readonly<Record<ObscureProfile, number>> = { greek: 3, strict: 6, blur: 3 };
