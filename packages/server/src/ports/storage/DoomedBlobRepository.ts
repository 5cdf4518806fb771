/**
 * Blobs whose rows are gone and that are to be deleted next. Written in the transaction that removes
 * the rows, so that a crash before the blob store was told is found and finished (D13, T1).
 */
export interface DoomedBlobRepository {
  add(keys: readonly string[]): Promise<void>;
  list(limit: number): Promise<readonly string[]>;
  remove(keys: readonly string[]): Promise<void>;
}
