import { Layout } from '../blocks/Layout';
import { ACROSS, ACROSS_STRAIGHT, ACROSS_STRONG, DOWN, DOWN_STRONG } from './edgeBits';
import { endRuns } from './endRuns';

const FAINT: i8 = 4;
const STRONG: i8 = 10;

/** Writes the edge bits of the strip's rows and follows straight runs down and across. */
export function readEdges(layout: Layout, first: i32, rows: i32): void {
  for (let y = 0; y < rows; y += 1) {
    const here = layout.luma + (y + 1) * layout.lumaStride;
    // A pixel without a left neighbour does not differ from it.
    store<u8>(here - 1, load<u8>(here));
    const edges = layout.edges + (first + y) * layout.width;
    if (first + y == 0) memory.fill(edges, 0, layout.width);
    else readRow(layout, here, here - layout.lumaStride, edges);
  }
}

function readRow(layout: Layout, here: usize, above: usize, edges: usize): void {
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
    v128.store(edges + x, v128.or(downBits, acrossBits));
    open = i8x16.splat(-1);

    followDown(layout, edges, x, i16x8.extend_low_i8x16_s(faintLeft));
    followDown(layout, edges, x + 8, i16x8.extend_high_i8x16_s(faintLeft));

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
    const bits = x == 0 ? 0 : bitsOf(here + x, above + x);
    store<u8>(edges + x, bits);
    const run = layout.runs + (x << 1);
    const length = load<u16>(run);
    if ((bits & DOWN) != 0) store<u16>(run, min<u32>(length + 1, 0xffff));
    else {
      if (<i32>length >= layout.leastDown) endRuns(layout, edges, x, 1);
      store<u16>(run, 0);
    }
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

/** Goes on with the runs down of eight columns: those on an edge are one longer, the others end. */
function followDown(layout: Layout, edges: usize, x: i32, onEdge: v128): void {
  const runs = layout.runs + (x << 1);
  const lengths = v128.load(runs);
  const isLong = i16x8.ge_u(lengths, i16x8.splat(<i16>layout.leastDown));
  if (v128.any_true(v128.andnot(isLong, onEdge))) endRuns(layout, edges, x, 8);
  v128.store(runs, v128.and(i16x8.add_sat_u(lengths, i16x8.splat(1)), onEdge));
}

function markAcross(end: usize, length: i32): void {
  for (let at = end - length; at < end; at += 1) {
    store<u8>(at, load<u8>(at) | ACROSS_STRAIGHT);
  }
}
