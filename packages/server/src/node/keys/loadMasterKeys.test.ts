import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { loadMasterKeys } from './loadMasterKeys.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('D13 the key is made once, for its owner alone, and found again', () => {
  const file = join(folder, 'made.key');
  const made = loadMasterKeys(file);
  expect(made.map((key) => key.length)).toEqual([32]);
  expect(loadMasterKeys(file)).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['made.key']);
});

test('a damaged key stops the start: a new one would make every picture unreadable', () => {
  const file = join(folder, 'damaged.key');
  writeFileSync(file, 'not a key');
  expect(() => loadMasterKeys(file)).toThrow(`in ${file} is no key`);
});

test('a folder that cannot be written is one sentence', () => {
  expect(() => loadMasterKeys(join(folder, 'missing', 'a.key'))).toThrow('set GLIMPSE_MASTER_KEY');
});

test('a line put before the first one takes over, and the old key still opens', () => {
  const file = join(folder, 'rotated.key');
  const [old] = loadMasterKeys(file);
  const lines = readFileSync(file, 'utf8');
  writeFileSync(file, `${'ab'.repeat(32)}\n${lines}`);
  expect(loadMasterKeys(file)).toEqual([new Uint8Array(32).fill(0xab), old]);
});
