/** An image's own key, encrypted by a master key. It lies in the image's row and goes with it (D13). */
export interface WrappedKey {
  /** Which master key it was wrapped by. */
  readonly masterKeyId: string;
  /** Base64 of nonce, encrypted key and tag. */
  readonly wrapped: string;
}

/** A sealed image and the key without which nobody reads it. */
export interface SealedImage {
  readonly sealed: Uint8Array;
  readonly key: WrappedKey;
}

/**
 * Encrypts each image with a key of its own (AES-256-GCM), and that key with a master key.
 * `context` names what the image belongs to: opened under another name, it fails.
 */
export interface Vault {
  seal(bytes: Uint8Array, context: string): Promise<SealedImage>;
  /** @throws when the bytes, the key or the context are not those of the sealing */
  open(image: SealedImage, context: string): Promise<Uint8Array>;
  /** The same key under the master key in use now; images stay as they are. */
  rewrap(key: WrappedKey): Promise<WrappedKey>;
}
