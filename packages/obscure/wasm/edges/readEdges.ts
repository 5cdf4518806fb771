import { Layout } from '../blocks/Layout';
import {
  ACROSS,
  ACROSS_STRAIGHT,
  ACROSS_STRONG,
  DOWN,
  DOWN_STRAIGHT,
  DOWN_STRONG,
} from './edgeBits';
import { edgesOf } from './edgesOf';
import { markAbove } from './markAbove';

const FAINT: i8 = 4;
const STRONG: i8 = 10;

/** Writes the edge bits of the strip's rows and follows straight runs down and across. */
export function readEdges(layout: Layout, first: i32, rows: i32): void {
  for (let y = 0; y < rows; y += 1) {
    const here = layout.luma + (y + 1) * layout.lumaStride;
    // A pixel without a left neighbour does not differ from it.
    store<u8>(here - 1, load<u8>(here));
    const edges = edgesOf(layout, first + y);
    if (first + y == 0) memory.fill(edges, 0, layout.width);
    else readRow(layout, first + y, here, here - layout.lumaStride);
  }
}

function readRow(layout: Layout, row: i32, here: usize, above: usize): void {
  const edges = edgesOf(layout, row);
  const width = layout.width;
  const whole = width & ~15;
  const least = layout.leastAcross;
  // The first column has no edges.
  let open = i8x16.replace_lane(i8x16.splat(-1), 0, 0);
  let across = 0;
  let x = 0;
  for (; x < whole; x += 16) {
    const bright = v128.load(here + x);
    const left = differenceOf(bright, v128.load(here + x - 1));
    const up = v128.and(differenceOf(bright, v128.load(above + x)), open);
    const faintLeft = i8x16.gt_u(left, i8x16.splat(FAINT));
    const faintUp = i8x16.gt_u(up, i8x16.splat(FAINT));
    const downBits = v128.or(
      v128.and(faintLeft, i8x16.splat(<i8>DOWN)),
      v128.and(i8x16.gt_u(left, i8x16.splat(STRONG)), i8x16.splat(<i8>DOWN_STRONG)),
    );
    const acrossBits = v128.or(
      v128.and(faintUp, i8x16.splat(<i8>ACROSS)),
      v128.and(i8x16.gt_u(up, i8x16.splat(STRONG)), i8x16.splat(<i8>ACROSS_STRONG)),
    );
    const straight = i8x16.narrow_i16x8_s(
      followDown(layout, row, x, i16x8.extend_low_i8x16_s(faintLeft)),
      followDown(layout, row, x + 8, i16x8.extend_high_i8x16_s(faintLeft)),
    );
    const straightBits = v128.and(straight, i8x16.splat(<i8>DOWN_STRAIGHT));
    v128.store(edges + x, v128.or(v128.or(downBits, acrossBits), straightBits));
    open = i8x16.splat(-1);

    const mask = i8x16.bitmask(faintUp);
    if (mask == 0xffff) {
      across += 16;
      continue;
    }
    if (mask == 0 && across == 0) continue;
    // A run that begins and ends within 16 pixels is too short to matter.
    const lead = ctz(~mask);
    across += lead;
    if (across >= least) markAcross(edges + x + lead, across);
    across = clz(~(mask << 16));
  }
  for (; x < width; x += 1) {
    let bits = x == 0 ? 0 : bitsOf(here + x, above + x);
    const run = layout.runs + (x << 1);
    const length = (bits & DOWN) != 0 ? min<i32>(<i32>load<u16>(run) + 1, 0xffff) : 0;
    store<u16>(run, length);
    if (length == layout.leastDown) markAbove(layout, row, x, 1);
    if (length >= layout.leastDown) bits |= DOWN_STRAIGHT;
    store<u8>(edges + x, bits);
    if ((bits & ACROSS) != 0) across += 1;
    else {
      if (across >= least) markAcross(edges + x, across);
      across = 0;
    }
  }
  if (across >= least) markAcross(edges + width, across);
}

function differenceOf(one: v128, other: v128): v128 {
  return v128.or(i8x16.sub_sat_u(one, other), i8x16.sub_sat_u(other, one));
}

function bitsOf(here: usize, above: usize): i32 {
  const bright = <i32>load<u8>(here);
  const left = abs(bright - <i32>load<u8>(here - 1));
  const up = abs(bright - <i32>load<u8>(above));
  let bits = 0;
  if (left > FAINT) bits = left > STRONG ? DOWN | DOWN_STRONG : DOWN;
  if (up > FAINT) bits |= up > STRONG ? ACROSS | ACROSS_STRONG : ACROSS;
  return bits;
}

/** Goes on with the runs down of eight columns: those on an edge are one longer, the others end. @returns which are long */
function followDown(layout: Layout, row: i32, x: i32, onEdge: v128): v128 {
  const runs = layout.runs + (x << 1);
  const least = i16x8.splat(<i16>layout.leastDown);
  const lengths = v128.and(i16x8.add_sat_u(v128.load(runs), i16x8.splat(1)), onEdge);
  v128.store(runs, lengths);
  if (v128.any_true(i16x8.eq(lengths, least))) markAbove(layout, row, x, 8);
  return i16x8.ge_u(lengths, least);
}

function markAcross(end: usize, length: i32): void {
  for (let at = end - length; at < end; at += 1) {
    store<u8>(at, load<u8>(at) | ACROSS_STRAIGHT);
  }
}
