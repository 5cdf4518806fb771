import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder's own list of files durable: a renamed file survives a power cut only after this. */
export function syncFolderOf(file: string): void {
  // Windows cannot sync a folder; its file system journals names by itself.
  if (process.platform === 'win32') return;
  const descriptor = openSync(dirname(file), 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
