import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { describeBlobStore } from '../../testing/index.js';
import { createFileBlobStore } from './createFileBlobStore.js';

async function openStore() {
  const home = mkdtempSync(join(tmpdir(), 'glimpse-blobs-'));
  const folder = join(home, 'images');
  return {
    home,
    folder,
    blobs: createFileBlobStore(folder),
    close: async () => rmSync(home, { recursive: true }),
  };
}

describeBlobStore('files', openStore);

test.each([
  '../outside',
  'a/../../outside',
  '/etc/passwd',
  'A',
  'a//b',
  'a/',
  '',
  '.hidden',
  'a\0',
])('refuses a key that could leave the folder: %j', async (key) => {
  const { home, folder, blobs, close } = await openStore();
  mkdirSync(folder);
  writeFileSync(join(home, 'outside'), 'not yours');
  await expect(async () => blobs.put(key, new Uint8Array([1]))).rejects.toThrow('no key');
  await expect(async () => blobs.get(key)).rejects.toThrow('no key');
  await expect(blobs.delete([key])).rejects.toThrow('no key');
  expect(readdirSync(home).sort()).toEqual(['images', 'outside']);
  await close();
});

test('a reader beside a writer sees the old bytes or the new ones, never a torn file', async () => {
  const { folder, blobs, close } = await openStore();
  const filled = (value: number) => new Uint8Array(200_000).fill(value);
  await blobs.put('w/k', filled(0));
  const writes = (async () => {
    for (let value = 1; value <= 20; value += 1) await blobs.put('w/k', filled(value));
  })();
  const seen: boolean[] = [];
  for (let reads = 0; reads < 50; reads += 1) {
    const bytes = await blobs.get('w/k');
    seen.push(bytes?.length === 200_000 && bytes.every((value) => value === bytes[0]));
  }
  await writes;
  expect(new Set(seen)).toEqual(new Set([true]));
  expect(readdirSync(join(folder, 'w'))).toEqual(['k']);
  await close();
});

test('what a crash left half-written is no blob', async () => {
  const { folder, blobs, close } = await openStore();
  await blobs.put('w/k', new Uint8Array([1]));
  writeFileSync(join(folder, 'w', 'k2.0a1b2c3d4e5f.part'), 'half');
  expect((await blobs.list({ limit: 10 })).map(({ key }) => key)).toEqual(['w/k']);
  await close();
});

test('a folder that cannot be used is unavailable, not a fault', async () => {
  const { home, close } = await openStore();
  writeFileSync(join(home, 'file'), '');
  const blobs = createFileBlobStore(join(home, 'file'));
  await expect(blobs.put('k', new Uint8Array([1]))).rejects.toMatchObject({ code: 'unavailable' });
  await close();
});
