import { cryptoRandom } from '@glimpse/core';
import { expect, test } from 'vitest';

import { createWebVault } from '../../adapters/web/createWebVault.js';
import { createNodeVault } from './createNodeVault.js';

const old = { id: 'm1', secret: new Uint8Array(32).fill(1) };
const fresh = { id: 'm2', secret: new Uint8Array(32).fill(2) };
const image = new TextEncoder().encode('what the screen showed');
const vault = createNodeVault([old]);
const web = createWebVault({ masterKeys: [old], random: cryptoRandom(crypto) });

test('D13 either vault opens what the other has sealed', async () => {
  expect(await web.open(await vault.seal(image, 'w/s'), 'w/s')).toEqual(image);
  expect(await vault.open(await web.seal(image, 'w/s'), 'w/s')).toEqual(image);
  const empty = new Uint8Array();
  expect(await vault.open(await vault.seal(empty, 'w/s'), 'w/s')).toEqual(empty);
});

test('D13 every image has a key of its own, and nothing of it shows', async () => {
  const [one, two] = [await vault.seal(image, 'w/s'), await vault.seal(image, 'w/s')];
  expect(one.key.wrapped).not.toBe(two.key.wrapped);
  expect(one.sealed).not.toEqual(two.sealed);
  await expect(vault.open({ ...one, key: two.key }, 'w/s')).rejects.toThrow();
});

test('refuses another context, another key and a changed byte', async () => {
  const sealed = await vault.seal(image, 'w/s');
  await expect(vault.open(sealed, 'w/other')).rejects.toThrow();
  await expect(createNodeVault([fresh]).open(sealed, 'w/s')).rejects.toThrow(
    '"m1" is not configured',
  );
  for (const at of [0, 15, sealed.sealed.length - 1]) {
    const changed = sealed.sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(vault.open({ ...sealed, sealed: changed }, 'w/s')).rejects.toThrow();
  }
  const short = { ...sealed, sealed: sealed.sealed.slice(0, 20) };
  await expect(vault.open(short, 'w/s')).rejects.toThrow();
});

test('rewraps a key for a new master key without touching the image', async () => {
  const { sealed, key } = await vault.seal(image, 'w/s');
  const rotating = createNodeVault([fresh, old]);
  const rewrapped = await rotating.rewrap(key);
  expect(rewrapped.masterKeyId).toBe('m2');
  expect(await rotating.rewrap(rewrapped)).toBe(rewrapped);
  expect(await createNodeVault([fresh]).open({ sealed, key: rewrapped }, 'w/s')).toEqual(image);
});
