/** The picture while it is put together: colours of all blocks, and which of them text was painted on. */
export interface Canvas {
  readonly colours: Uint8Array;
  /** 1 where text was painted over. */
  readonly covered: Uint8Array;
}
