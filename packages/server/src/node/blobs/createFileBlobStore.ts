import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

import { GlimpseError } from '@glimpse/core';

import type { BlobEntry, BlobStore } from '../../ports/index.js';

/** Ending of a file that is still being written; a key cannot have it. */
const DRAFT = '.part';
const KEY = /^[a-z0-9_-][a-z0-9/_-]{0,199}$/;

/** Files read at once by one {@link BlobStore.getMany}. */
const READS_AT_ONCE = 16;

/**
 * Each blob a file below `folder`. A put is written beside its place, synced and renamed into it, and
 * the folder is synced: a crash leaves the old bytes, the new bytes or none, never a torn file.
 */
export function createFileBlobStore(folder: string): BlobStore {
  const fileOf = (key: string): string => {
    if (KEY.test(key) && !key.includes('//') && !key.endsWith('/')) return join(folder, key);
    throw new Error(`@glimpse/server: ${JSON.stringify(key)} is no key of a blob.`);
  };
  const get = (key: string): Promise<Uint8Array | undefined> =>
    readFile(fileOf(key)).then((bytes) => new Uint8Array(bytes), undefinedIfMissing);
  return {
    put: (key, bytes) => writeDurably(fileOf(key), bytes).catch(unavailable),
    get: (key) => get(key).catch(unavailable),

    async getMany(keys) {
      const found = new Map<string, Uint8Array>();
      const left = [...new Set(keys)];
      const readOnes = async (): Promise<void> => {
        for (let key = left.pop(); key !== undefined; key = left.pop()) {
          const bytes = await get(key);
          if (bytes) found.set(key, bytes);
        }
      };
      await Promise.all(Array.from({ length: READS_AT_ONCE }, readOnes)).catch(unavailable);
      return found;
    },

    async delete(keys) {
      const files = keys.map(fileOf);
      await Promise.all(files.map((file) => rm(file, { force: true }))).catch(unavailable);
      const folders = new Set(files.map(dirname));
      await Promise.all([...folders].map(syncFolder)).catch(unavailable);
    },

    async list({ after, limit }) {
      const entries: BlobEntry[] = [];
      for await (const key of keysBelow(folder, '', after)) {
        const found = await stat(join(folder, key)).catch(undefinedIfMissing);
        if (found) entries.push({ key, storedAt: found.mtimeMs });
        if (entries.length >= limit) break;
      }
      return entries;
    },
  };
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}${DRAFT}`;
  const made = await mkdir(dirname(file), { recursive: true });
  if (made !== undefined) await syncFolder(dirname(made));
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A renamed or removed file is so for good only once its folder is synced, which Windows does by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(undefinedIfMissing);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

/** Keys in order, from after `after` on; whole folders that lie before it are not read. */
async function* keysBelow(
  root: string,
  prefix: string,
  after: string | undefined,
): AsyncGenerator<string> {
  const found = await readdir(join(root, prefix), { withFileTypes: true }).catch(
    undefinedIfMissing,
  );
  // A folder sorts as its keys do: by its name with the slash.
  const names = (found ?? [])
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  for (const name of names) {
    const key = `${prefix}${name}`.replaceAll(sep, '/');
    if (key.endsWith('/')) {
      const isBefore = after !== undefined && key < after && !after.startsWith(key);
      if (!isBefore) yield* keysBelow(root, key, after);
    } else if (!key.endsWith(DRAFT) && (after === undefined || key > after)) yield key;
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  return undefined;
}

function unavailable(error: NodeJS.ErrnoException): never {
  if (error.code === undefined) throw error;
  throw new GlimpseError(
    'unavailable',
    `The folder of the images cannot be used just now (${error.code}), so nothing was changed. Try again in a moment.`,
    { cause: error },
  );
}
