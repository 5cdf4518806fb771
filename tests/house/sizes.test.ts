import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './listSources.js';

interface Budget {
  readonly name: string;
  readonly limit: string;
}

it('docs/sizes.md names every budget that is checked, with its limit', () => {
  const budgets = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8')) as Budget[];
  const rows = readFileSync(join(ROOT, 'docs/sizes.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , limit = '']) => /^\d+(\.\d+)? KB$/.test(limit))
    .map(([, name, limit]) => ({ name, limit }));
  expect(rows).toEqual(budgets.map(({ name, limit }) => ({ name, limit })));
});
