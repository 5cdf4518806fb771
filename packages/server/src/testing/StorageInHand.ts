import type { Storage } from '../ports/index.js';

/** The storage that a case runs on. */
export type StorageInHand = () => Storage;
