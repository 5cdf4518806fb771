import type { Storage } from '../../ports/index.js';
import type { BlobStore } from '../../ports/index.js';

/** A storage on an SQL engine, with what its owner needs beside the port. */
export interface SqlStorage extends Storage {
  /** The images in the same database, for work outside of a transaction. */
  readonly blobs: BlobStore;
  /** Runs a job unless another server of the same database is at it just now. */
  alone(job: string, work: () => Promise<void>): Promise<void>;
  /** Ends all connections; what was acknowledged is durable already. */
  close(): Promise<void>;
}

/** What every SQL storage is told. */
export interface SqlStorageOptions {
  readonly clock: { now(): number };
  /** Keep images in the database itself, so that row and image commit and vanish together. */
  readonly keepsBlobs: boolean;
}
