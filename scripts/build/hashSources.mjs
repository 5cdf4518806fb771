import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, fromRoot } from '../workspace/root.mjs';

const NOT_BUILT = /(^|\/)(node_modules|dist|prove|bench)(\/|$)|\.(test|test-d|stories)\.tsx?$/;
const SHARED = [
  'tsup.shared.ts',
  'tsconfig.base.json',
  'tsconfig.declarations.json',
  'package-lock.json',
];

/**
 * A hash over everything that decides what a build of this package writes: its files, the shared
 * configuration, and the hashes of the packages it uses.
 * @param {string} folder relative to the root
 * @param {string[]} hashesOfUsed
 */
export function hashSources(folder, hashesOfUsed) {
  const hash = createHash('sha256');
  for (const file of [...SHARED.map((name) => fromRoot(name)), ...listFiles(fromRoot(folder))]) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.update(hashesOfUsed.join()).digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !NOT_BUILT.test(relative(ROOT, path)))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]));
}
