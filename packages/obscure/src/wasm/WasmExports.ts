/** The functions of `wasm/index.ts`. Pointers are offsets into `memory`. */
export interface WasmExports {
  readonly memory: WebAssembly.Memory;
  readonly halveRows: (
    from: number,
    stride: number,
    width: number,
    rows: number,
    to: number,
  ) => void;
  readonly readStrip: (layout: number, first: number, rows: number) => void;
  readonly finishBlocks: (layout: number) => void;
  readonly findComponents: (
    rough: number,
    width: number,
    height: number,
    seen: number,
    queue: number,
    found: number,
  ) => number;
  readonly blurWithin: (
    colours: number,
    mask: number,
    width: number,
    height: number,
    weights: number,
    reach: number,
    source: number,
    between: number,
  ) => void;
  readonly spread: (
    mask: number,
    covered: number,
    flat: number,
    width: number,
    count: number,
    reach: number,
    queue: number,
  ) => void;
  readonly smooth: (
    colours: number,
    width: number,
    height: number,
    padded: number,
    across: number,
    smoothed: number,
  ) => void;
}
