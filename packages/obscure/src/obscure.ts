import type { Blocks } from './blocks/Blocks.js';
import { dropHatching } from './blocks/dropHatching.js';
import { measureBlocks } from './blocks/measureBlocks.js';
import { blurWithin } from './blur/blurWithin.js';
import { explainStraight } from './edges/explainStraight.js';
import { findEdges } from './edges/findEdges.js';
import { checkFrame } from './frame/checkFrame.js';
import { fitFrame } from './frame/fitFrame.js';
import type { Frame } from './frame/Frame.js';
import { lumaOf } from './frame/lumaOf.js';
import { SIGMA, type ObscureOptions } from './ObscureOptions.js';
import { greek } from './greek.js';
import { smooth } from './paint/smooth.js';
import type { Picture } from './Picture.js';

/** Lengths from which an edge is the layout's, in blocks: 192 and 128 px on a full-HD screen. */
const STRAIGHT_DOWN = 48;
const STRAIGHT_ACROSS = 32;

/**
 * Turns the sharp pixels of a display into a small picture without words. The same frame gives the
 * same bytes on every machine, so pictures of a still screen teach nothing beyond the first.
 *
 * It fails closed: what is not proven to be flat, a long straight edge or text is blurred at least as
 * strongly as the `blur` profile blurs everything.
 *
 * @throws RangeError when the frame is broken or the factor is not a whole number of 1 or more
 * @example
 * const frame = { width: 8, height: 4, stride: 32, order: 'rgba', data: new Uint8Array(128) } as const;
 * const { width, height, data } = obscure(frame, { profile: 'greek', factor: 4 }); // 2, 1, 6 bytes
 */
export function obscure(frame: Frame, { profile, factor }: ObscureOptions): Picture {
  checkFrame(frame);
  if (!Number.isInteger(factor) || factor < 1) {
    throw new RangeError(
      `Cannot shrink by ${factor}: the factor must be a whole number of 1 or more.`,
    );
  }
  const blocks = readBlocks(frame, factor);
  const { width, height } = blocks;
  if (profile === 'blur') {
    const everything = new Uint8Array(width * height).fill(1);
    blurWithin(blocks.mean, everything, width, height, SIGMA.blur);
    return { width, height, data: blocks.mean };
  }
  return { width, height, data: smooth(greek(blocks, SIGMA[profile]), width, height) };
}

function readBlocks(original: Frame, asked: number): Blocks {
  const { frame, factor } = fitFrame(original, asked);
  const luma = lumaOf(frame);
  const edges = findEdges(luma, frame.width, frame.height);
  explainStraight(edges, frame.width, frame.height, {
    down: STRAIGHT_DOWN * factor,
    across: STRAIGHT_ACROSS * factor,
  });
  const blocks = measureBlocks(frame, luma, edges, factor);
  dropHatching(blocks);
  return blocks;
}
