/** Type of a text. */
export interface Type {
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly isMono?: boolean;
}

/** What screens are drawn with: shapes, words, and choices that come out alike for one seed. */
export interface Pen {
  /** Of the window, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  readonly fill: (colour: string, x: number, y: number, width: number, height: number) => void;
  readonly round: (
    colour: string,
    [x, y, width, height]: readonly [number, number, number, number],
    radius: number,
  ) => void;
  readonly disc: (colour: string, x: number, y: number, radius: number) => void;
  /** Writes on a baseline. Draws nothing on a screen without text. */
  readonly write: (text: string, x: number, y: number, type: Type) => void;
  /** A landscape under a sky. */
  readonly photo: (x: number, y: number, width: number, height: number) => void;
  /** So many words in a row. */
  readonly words: (count: number) => string;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}
