import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './listSources.js';

/** One row of the table in `docs/rules.md`. */
export interface RuleRow {
  /** `D5` */
  id: string;
  /** The rule in our words. */
  words: string;
  /** Files that carry the rule out. */
  code: string[];
  /** Files whose titles carry the rule's id. */
  tests: string[];
}

/** Reads the table from rule to code and tests. */
export function readRules(): RuleRow[] {
  return readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\|\s*[A-Z]\d+\s*\|/.test(line))
    .map(toRow);
}

function toRow(line: string): RuleRow {
  const [id = '', words = '', code = '', tests = ''] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  return { id, words, code: pathsIn(code), tests: pathsIn(tests) };
}

function pathsIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
}
