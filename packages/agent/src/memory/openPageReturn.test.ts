import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { openPageReturn } from './openPageReturn.js';

test.runIf(process.platform === 'linux')(
  'a process that gives its pages back is smaller, and goes on as before',
  async () => {
    const program = fileURLToPath(new URL('../testing/givePagesBack.ts', import.meta.url));
    const flags = ['--conditions=@glimpse/source', '--import', 'tsx'];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
    const told = JSON.parse(stdout) as { before: number; after: number; rows: number };
    expect(told.rows).toBe(3);
    expect(told.after).toBeLessThan(told.before * 0.7);
  },
);

test('elsewhere than on Linux there is nothing to call', () => {
  expect(openPageReturn('darwin')).toBeUndefined();
  expect(openPageReturn('win32')).toBeUndefined();
});
