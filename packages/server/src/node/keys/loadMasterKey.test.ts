import { mkdtempSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { loadMasterKey } from './loadMasterKey.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('D13 the key is made once, for its owner alone, and found again', () => {
  const file = join(folder, 'made.key');
  const made = loadMasterKey(file);
  expect(made).toHaveLength(32);
  expect(loadMasterKey(file)).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['made.key']);
});

test('a damaged key stops the start: a new one would make every picture unreadable', () => {
  const file = join(folder, 'damaged.key');
  writeFileSync(file, 'not a key');
  expect(() => loadMasterKey(file)).toThrow(`in ${file} is no key`);
});

test('a folder that cannot be written is one sentence', () => {
  expect(() => loadMasterKey(join(folder, 'missing', 'a.key'))).toThrow('set GLIMPSE_MASTER_KEY');
});
