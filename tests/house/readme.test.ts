import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './listSources.js';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the README', () => {
  it.each([
    ['embed', 'embed.tsx', 'tsx'],
    ['sdk', 'sdk.ts', 'ts'],
  ])('shows the %s code as it is compiled in tests/house/readme/%s', (name, file, language) => {
    const code = readFileSync(join(ROOT, 'tests/house/readme', file), 'utf8');
    expect(blockBetween(`<!-- ${name} -->`, `<!-- /${name} -->`)).toBe(
      `\`\`\`${language}\n${code}\`\`\``,
    );
  });
});

/** What stands between two markers of the README, without blank lines around it. */
function blockBetween(start: string, end: string): string {
  const from = README.indexOf(start);
  const to = README.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`README.md lacks ${start} … ${end}.`);
  return README.slice(from + start.length, to).trim();
}
