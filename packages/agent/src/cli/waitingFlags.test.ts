import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { WAITING_FLAGS } from './waitingFlags.js';

test('the program names for itself the flags that autostart gives it', async () => {
  const main = await readFile(new URL('main.ts', import.meta.url), 'utf8');
  expect(main.split('\n')[0]).toBe(`#!/usr/bin/env -S node ${WAITING_FLAGS.join(' ')}`);
});

test('Node knows each of the flags, and says nothing of them', async () => {
  const script = [...WAITING_FLAGS, '--eval', 'process.stdout.write("ran")'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, script);
  expect({ stdout, stderr }).toEqual({ stdout: 'ran', stderr: '' });
});
