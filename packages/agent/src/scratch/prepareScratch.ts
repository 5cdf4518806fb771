import { chmod, mkdir } from 'node:fs/promises';

import { destroyFilesIn } from './destroyFilesIn.js';

/** Makes a folder for its owner alone, and destroys what a crash may have left in it. */
export async function prepareScratch(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  await destroyFilesIn(folder);
}
