/** How the four bytes of one pixel are laid out. `bgrx` is what X11 hands out: its fourth byte means nothing. */
export type PixelOrder = 'rgba' | 'bgrx';

/**
 * One display's pixels exactly as the screen showed them. A frame lives only in the memory of the
 * capture child and is never written anywhere (C4).
 */
export interface Frame {
  /** Width in device pixels. */
  readonly width: number;
  /** Height in device pixels. */
  readonly height: number;
  /** Bytes from the start of one row to the start of the next; at least `width * 4`. */
  readonly stride: number;
  /** Layout of a pixel. */
  readonly order: PixelOrder;
  /** `height` rows of `stride` bytes. */
  readonly data: Uint8Array;
  /** Gives the memory of `data` back at once, where that is not left to the engine; `data` is not to be touched afterwards. */
  readonly release?: () => void;
}
