import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import type { Arena } from './createArena.js';
import type { WasmExports } from './WasmExports.js';

/** Numbers that are written of each component: its box and how many blocks it has. */
const FIELDS = 5;

/** As `findComponents`. */
export function findComponentsFast(
  wasm: WasmExports,
  arena: Arena,
  { rough, width, height }: Blocks,
): Component[] {
  arena.clear();
  const from = arena.place(rough);
  const seen = arena.place(new Uint8Array(rough.length));
  const queue = arena.take(rough.length * 4);
  // Components do not touch, so every square of four blocks has a part in one at most.
  const most = Math.ceil(width / 2) * Math.ceil(height / 2);
  const found = arena.take(most * FIELDS * 4);
  const count = wasm.findComponents(from, width, height, seen, queue, found);

  const figures = new Int32Array(arena.copy(found, count * FIELDS * 4).buffer);
  let blocks = 0;
  for (let at = FIELDS - 1; at < figures.length; at += FIELDS) blocks += figures[at]!;
  const members = new Int32Array(arena.copy(queue, blocks * 4).buffer);
  const components: Component[] = [];
  let first = 0;
  for (let at = 0; at < figures.length; at += FIELDS) {
    const [left = 0, top = 0, right = 0, bottom = 0, size = 0] = figures.subarray(at, at + FIELDS);
    components.push({
      box: { left, top, right, bottom },
      members: members.subarray(first, first + size),
    });
    first += size;
  }
  return components;
}
