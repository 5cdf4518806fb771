/** How the four bytes of one pixel are laid out. The fourth byte, alpha or nothing, is never read. */
export type PixelOrder = 'rgba' | 'bgrx';

/** The pixels of one display. */
export interface Frame {
  /** Width in device pixels. */
  readonly width: number;
  /** Height in device pixels. */
  readonly height: number;
  /** Bytes from the start of one row to the start of the next; at least `width * 4`. */
  readonly stride: number;
  /** Layout of a pixel. */
  readonly order: PixelOrder;
  /** `height` rows of `stride` bytes; the last one may end with its last pixel. */
  readonly data: Uint8Array | Uint8ClampedArray;
}
