import type { FittedSize } from '../frame/fittedSize.js';
import type { Frame } from '../frame/Frame.js';
import type { Arena } from './createArena.js';
import type { WasmExports } from './WasmExports.js';

/** Copies `rows` rows of the frame, halved as often as it must be, from row `first` on. */
export type CopyRows = (first: number, rows: number, to: number) => void;

/** Reads the rows of a frame into the memory of the module, without padding. */
export function createRowSource(
  wasm: WasmExports,
  arena: Arena,
  frame: Frame,
  { width, halvings }: FittedSize,
): CopyRows {
  const { data, stride } = frame;
  const row = frame.width * 4;
  const joined = 1 << halvings;
  const room = halvings === 0 ? 0 : arena.take(joined * row + 16);
  const bytes = arena.bytes();

  return (first, rows, to) => {
    if (halvings === 0) return copy(first, rows, to);
    for (let y = first; y < first + rows; y += 1, to += width * 4) {
      let height = Math.min(joined, frame.height - y * joined);
      let wide = frame.width;
      copy(y * joined, height, room);
      for (let left = halvings; left > 0; left -= 1) {
        wasm.halveRows(room, wide * 4, wide, height, left === 1 ? to : room);
        wide >>= 1;
        height = Math.max(1, height >> 1);
      }
    }
  };

  function copy(first: number, rows: number, to: number): void {
    if (stride === row) {
      bytes.set(data.subarray(first * row, (first + rows) * row), to);
      return;
    }
    for (let y = first, at = to; y < first + rows; y += 1, at += row) {
      bytes.set(data.subarray(y * stride, y * stride + row), at);
    }
  }
}
