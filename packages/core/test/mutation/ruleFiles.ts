import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `packages/core/src`. */
export const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** What is no rule: how the API is described and called. */
const NO_RULES = /^(client|contract|openapi|testing)\/|index\.ts$|error(Codes|Meanings)\.ts$/;

/** Files that decide something, below `src`: they are where a mistake would cost somebody. */
export function listRuleFiles(): string[] {
  return listFiles().filter(
    (file) => !/\.test(-d)?\.ts$/.test(file) && !NO_RULES.test(file) && decidesSomething(file),
  );
}

/** Tests of rules, examples before properties, those beside `file` first: they find its mistakes soonest. */
export function listRuleTests(file = ''): string[] {
  const folder = file.replace(/[^/]*$/, '');
  const rank = (path: string) =>
    (path.startsWith(folder) ? 0 : 1) + (path.includes('.property.') ? 2 : 0);
  return listFiles()
    .filter((path) => path.endsWith('.test.ts') && !NO_RULES.test(path))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** The text of a file below `src`. */
export function readSource(file: string): string {
  return readFileSync(join(SOURCES, file), 'utf8');
}

function listFiles(): string[] {
  return readdirSync(SOURCES, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(SOURCES, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Schemas describe; functions decide. */
function decidesSomething(file: string): boolean {
  const source = readSource(file);
  return /\bfunction\b|=>/.test(source) && !source.includes("from 'zod/mini'");
}
