/** Where randomness comes from. Real adapters draw from a cryptographic generator (C2). */
export interface RandomSource {
  /** `length` fresh random bytes. */
  bytes(length: number): Uint8Array;
}
