/**
 * The passes of this package that visit every pixel or every block, in AssemblyScript. They do exactly
 * what the TypeScript of the same name in `src` does, bit for bit; that one is the place to read why.
 * `npm run generate -w @glimpse/obscure` compiles them.
 *
 * All state is memory that the caller lays out: nothing is allocated or kept here.
 */
export { halveRows } from './frame/halveRows';
export { readStrip } from './blocks/readStrip';
export { finishBlocks } from './blocks/finishBlocks';
export { findComponents } from './components/findComponents';
export { blurWithin } from './blur/blurWithin';
export { spread } from './blur/spread';
export { smooth } from './blur/smooth';
