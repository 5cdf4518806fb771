import { readBlocks } from '../blocks/readBlocks.js';
import { blurWithin } from '../blur/blurWithin.js';
import { spread } from '../blur/spread.js';
import { findComponents } from '../components/findComponents.js';
import { smooth } from '../paint/smooth.js';
import type { Passes } from './Passes.js';

/** The reference: what WebAssembly must give byte for byte, and what runs where there is none. */
export const PLAIN_PASSES: Passes = {
  readBlocks,
  findComponents,
  spread,
  blurWithin,
  smooth,
};
