/** Obscured pictures stay this narrow, in pixels, whatever the policy's width: wider ones let text through. */
export const OBSCURED_MAX_WIDTH = 480;
