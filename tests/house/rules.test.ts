import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './listSources.js';
import { readRules } from './readRules.js';

const RULES = readRules();

describe('docs/rules.md', () => {
  it('has one row for every rule', () => {
    expect(RULES.map(({ id }) => id)).toEqual([
      ...series('A', 6),
      ...series('C', 10),
      ...series('V', 8),
      ...series('D', 13),
      ...series('T', 1),
      ...series('L', 2),
    ]);
  });

  it('tells each rule in words', () => {
    expect(RULES.filter(({ words }) => words.length < 30)).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = RULES.flatMap(({ code, tests }) => [...code, ...tests]);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names code and tests for every rule', () => {
    const unproved = RULES.filter(({ code, tests }) => code.length === 0 || tests.length === 0);
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });

  it('names only tests that carry the id of the rule in a title', () => {
    const silent = RULES.flatMap(({ id, tests }) =>
      tests
        .filter((path) => !titlesOf(path).some((title) => carries(title, id)))
        .map((path) => `${id} ${path}`),
    );
    expect(silent).toEqual([]);
  });
});

function series(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}

/** The titles of tests and groups, and the names of stories. */
function titlesOf(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  const text = readFileSync(join(ROOT, path), 'utf8');
  const calls = /\b(?:it|test|describe)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;
  const names = /\bname:\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
  return [...text.matchAll(calls), ...text.matchAll(names)].map(([, , title = '']) => title);
}

function carries(title: string, id: string): boolean {
  return new RegExp(`\\b${id}\\b`).test(title);
}
