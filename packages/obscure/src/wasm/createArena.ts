const PAGE = 65_536;
/** Keeps every piece where vectors are read fastest. */
const ALIGNED = 16;

/** The memory of the module, handed out from its start for one pass at a time. */
export interface Arena {
  /** Takes everything back. */
  clear(): void;
  /** Room for so many bytes, whose contents are unknown. May move what {@link Arena.bytes} gave before. */
  take(bytes: number): number;
  /** Room with these bytes in it. */
  place(bytes: Uint8Array): number;
  /** A copy of so many bytes. */
  copy(at: number, bytes: number): Uint8Array;
  /** All of it, until more is taken. */
  bytes(): Uint8Array;
}

/** @throws RangeError from `take` when the engine has no more memory to give */
export function createArena(memory: WebAssembly.Memory): Arena {
  let top = ALIGNED;
  const arena: Arena = {
    clear() {
      top = ALIGNED;
    },
    take(bytes) {
      const at = top;
      top += Math.ceil(bytes / ALIGNED) * ALIGNED;
      const missing = top - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return at;
    },
    place(bytes) {
      const at = arena.take(bytes.length);
      arena.bytes().set(bytes, at);
      return at;
    },
    copy: (at, bytes) => arena.bytes().slice(at, at + bytes),
    bytes: () => new Uint8Array(memory.buffer),
  };
  return arena;
}
