import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listSources, ROOT } from './listSources.js';

/** What a picture of a screen must never be promised to be: bars and blur leave something to guess. */
const NEVER = /\b(?:unreadabl[ey]|illegibl[ey]|anonym(?:ous|ously|ity|ised|ized))\b/i;

/** Folders whose words people read, with their endings. */
const READ_BY_PEOPLE = [
  { folder: 'docs', ending: '.md' },
  { folder: '.storybook', ending: '.mdx' },
  { folder: '.storybook', ending: '.tsx' },
];
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md'];

test('C4 no page, message or story promises more of a picture than bars and blur can keep', () => {
  const texts = [
    ...PAGES.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
    ...READ_BY_PEOPLE.flatMap(({ folder, ending }) => filesOf(folder, ending)),
    ...listSources('packages/react', 'packages/core', 'packages/obscure', 'examples'),
    // The spool speaks of damaged rows of its own.
    ...listSources('packages/agent').filter(({ path }) => !path.includes('/spool/')),
  ].filter(({ path }) => !path.includes('/dist/'));
  expect(texts.length).toBeGreaterThan(100);
  const promises = texts.filter(({ text }) => NEVER.test(text)).map(({ path }) => path);
  expect(promises).toEqual([]);
});

function filesOf(folder: string, ending: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file), text: readFileSync(file, 'utf8') }));
}
