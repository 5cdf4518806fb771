import type { Storage } from '../../ports/index.js';
import type { BlobStore } from '../../ports/index.js';

/** Screenshots in a table of their own per UTC day, so that a day that has expired goes at once. */
export interface ScreenshotDays {
  /**
   * Makes the tables of the days around `now`; what came before its table did moves into it.
   *
   * @returns how many were made
   */
  prepare(now: number): Promise<number>;
  /**
   * Destroys the days of which every screenshot has expired at `now` (T1): rows and keys by dropping
   * their table, leaving tombstones; images are handed to `doomed_blobs`, or go along where they lie
   * in the same database.
   *
   * @returns how many screenshots were destroyed
   */
  dropExpired(now: number): Promise<number>;
}

/** A storage on an SQL engine, with what its owner needs beside the port. */
export interface SqlStorage extends Storage {
  /** The images in the same database, for work outside of a transaction. */
  readonly blobs: BlobStore;
  /** Where the engine keeps each day of screenshots apart. */
  readonly days?: ScreenshotDays | undefined;
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
