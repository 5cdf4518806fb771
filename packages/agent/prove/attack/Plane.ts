/** One channel of a picture, as attackers compute with it: rows without padding, 0 black to 1 white. */
export interface Plane {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** `width * height` samples. */
  readonly samples: Float64Array;
}
