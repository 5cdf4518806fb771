import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PIECE = new Uint8Array(1_048_576);

/**
 * Overwrites and deletes every file that lies in a folder; folders in it are left alone. A folder
 * that is not there holds nothing. Overwriting reaches the bytes where the disk writes in place,
 * which a copying file system or a flash disk does not promise.
 *
 * @throws Error when a file cannot be deleted
 */
export async function destroyFilesIn(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) await destroy(join(folder, name));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function destroy(path: string): Promise<void> {
  const entry = await lstat(path);
  if (entry.isDirectory()) return;
  // A link may lead out of the folder, so only itself is removed.
  if (entry.isFile()) await overwrite(path, entry.size);
  await rm(path, { force: true });
}

async function overwrite(path: string, size: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    for (let at = 0; at < size; at += PIECE.length) {
      await file.write(PIECE, 0, Math.min(PIECE.length, size - at), at);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
