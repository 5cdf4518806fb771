/** A stored blob as a listing shows it. */
export interface BlobEntry {
  readonly key: string;
  /** When it was stored, epoch milliseconds. */
  readonly storedAt: number;
}

/**
 * Where encrypted images lie. It never sees a picture: bytes are sealed by the {@link Vault} before.
 * Keys are made by the server from `[a-z0-9/_-]`, at most 200 characters, and never start with `/`.
 */
export interface BlobStore {
  /** Durable once it resolves. Putting a key again replaces its bytes. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or undefined when there is no such key. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Many at once; keys that are not there are missing from the map. */
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Deletes all of them; keys that are not there are no error, so it can be repeated. */
  delete(keys: readonly string[]): Promise<void>;
  /** Keys in order, from after `after` on, at most `limit`. */
  list(page: { after?: string | undefined; limit: number }): Promise<readonly BlobEntry[]>;
}
