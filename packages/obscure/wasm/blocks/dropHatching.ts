import { Layout } from './Layout';

const DOWN_LINE: i32 = 1;
const ACROSS_LINE: i32 = 2;
const LEAST_PATTERN: i32 = 4;

/** Takes back what was called straight where straight edges stand side by side. */
export function dropHatching(layout: Layout): void {
  const columns = layout.columns;
  const rows = layout.rows;
  for (let y = 0; y < rows; y += 1) dropAlong(layout, y * columns, 1, columns, DOWN_LINE);
  for (let x = 0; x < columns; x += 1) dropAlong(layout, x, columns, rows, ACROSS_LINE);
}

function dropAlong(layout: Layout, start: i32, step: i32, count: i32, line: i32): void {
  let run = 0;
  let at = start;
  for (let index = 0; index <= count; index += 1) {
    if (index < count && ((<i32>load<u8>(layout.straight + at)) & line) != 0) run += 1;
    else {
      if (run >= LEAST_PATTERN) {
        for (let back = 1; back <= run; back += 1) {
          store<u8>(layout.straight + at - back * step, 0);
          store<u8>(layout.soft + at - back * step, 1);
        }
      }
      run = 0;
    }
    at += step;
  }
}
