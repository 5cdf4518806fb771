import { dropHatching } from './dropHatching';
import { Layout } from './Layout';
import { measureEdges, settledRows } from './measureEdges';

/** Once every row has been read: which edges are explained, and which blocks show nothing. */
export function finishBlocks(layout: Layout): void {
  measureEdges(layout, settledRows(layout, layout.height), layout.rows);
  dropHatching(layout);
  const count = layout.columns * layout.rows;
  for (let at = 0; at < count; at += 1) {
    const isFlat =
      (load<u8>(layout.rough + at) | load<u8>(layout.straight + at) | load<u8>(layout.soft + at)) ==
      0;
    store<u8>(layout.flat + at, isFlat ? 1 : 0);
  }
}
