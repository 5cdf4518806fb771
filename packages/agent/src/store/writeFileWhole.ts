import { open, rename } from 'node:fs/promises';

/** Writes a file so that a reader, or a crash, sees the old contents or the new, never a part. */
export async function writeFileWhole(
  path: string,
  text: string,
  { mode }: { mode: number },
): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
