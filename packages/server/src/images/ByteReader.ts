/** Reads numbers and names from bytes; past the end it answers undefined and never throws. */
export class ByteReader {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number | undefined {
    return this.bytes[at];
  }

  u16(at: number): number | undefined {
    return this.#has(at, 2) ? this.#view.getUint16(at) : undefined;
  }

  u32(at: number): number | undefined {
    return this.#has(at, 4) ? this.#view.getUint32(at) : undefined;
  }

  u16le(at: number): number | undefined {
    return this.#has(at, 2) ? this.#view.getUint16(at, true) : undefined;
  }

  u24le(at: number): number | undefined {
    const low = this.u16le(at);
    const high = this.u8(at + 2);
    return low === undefined || high === undefined ? undefined : low + high * 0x1_0000;
  }

  u32le(at: number): number | undefined {
    return this.#has(at, 4) ? this.#view.getUint32(at, true) : undefined;
  }

  /** `length` bytes as Latin letters; shorter past the end. */
  name(at: number, length = 4): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }

  #has(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.bytes.length;
  }
}
