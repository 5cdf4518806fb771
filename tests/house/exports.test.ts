import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './listSources.js';
import { readExports, type ExportLists } from './readExports.js';

const EXPECTED = JSON.parse(
  readFileSync(join(ROOT, 'tests/house/exports.json'), 'utf8'),
) as ExportLists;
const ACTUAL = readExports();

describe('the public surface', () => {
  it.each(Object.keys({ ...EXPECTED, ...ACTUAL }))(
    '%s exports what is written down (after a decision: npm run exports:update)',
    (entry) => {
      expect(ACTUAL[entry]).toEqual(EXPECTED[entry]);
    },
  );
});
