/** SHA-256 of bytes or of a text, as lower-case hex. */
export type Digest = (data: Uint8Array | string) => Promise<string>;
