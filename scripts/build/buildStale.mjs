import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { runPool } from '../processes/runPool.mjs';
import { listPackages } from '../workspace/listPackages.mjs';
import { CACHE, fromRoot } from '../workspace/root.mjs';
import { hashSources } from './hashSources.mjs';

const STAMPS = join(CACHE, 'built');

/** @typedef {import('../workspace/listPackages.mjs').Package} Package */

/**
 * Builds the packages whose sources, or whose dependencies' sources, have changed since their last
 * build: each after the packages it uses, two at once where that allows it.
 * @param {(line: string) => void} say
 * @throws {Error} naming each package that does not build, with what its build printed
 */
export async function buildStale(say) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  const built = listPackages().filter(({ isBuilt }) => isBuilt);
  for (const { name, folder, uses } of built) {
    hashes.set(
      name,
      hashSources(
        folder,
        uses.map((used) => hashes.get(used) ?? ''),
      ),
    );
  }
  for (const stage of stagesOf(built)) {
    const stale = stage.filter(({ name, folder }) => isStale(name, folder, hashes.get(name)));
    const problems = await runPool(stale, 2, (each) =>
      buildPackage(each, hashes.get(each.name) ?? '', say),
    );
    const found = problems.filter((problem) => problem !== undefined);
    if (found.length > 0) throw new Error(found.join('\n\n'));
  }
}

/**
 * Sorts packages so that each stage uses only packages of the stages before it.
 * @param {Package[]} packages
 * @returns {Package[][]}
 */
function stagesOf(packages) {
  if (packages.length === 0) return [];
  const waiting = new Set(packages.map(({ name }) => name));
  const ready = packages.filter(({ uses }) => !uses.some((used) => waiting.has(used)));
  if (ready.length === 0) throw new Error(`Packages use each other: ${[...waiting].join(', ')}`);
  return [ready, ...stagesOf(packages.filter((each) => !ready.includes(each)))];
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string | undefined} hash
 */
function isStale(name, folder, hash) {
  const stamp = stampOf(name);
  const isBuilt = existsSync(fromRoot(folder, 'dist')) && existsSync(stamp);
  return !isBuilt || readFileSync(stamp, 'utf8') !== hash;
}

/**
 * @param {Package} each
 * @param {string} hash
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} what went wrong
 */
async function buildPackage({ name, folder }, hash, say) {
  rmSync(fromRoot(folder, 'dist'), { recursive: true, force: true });
  rmSync(stampOf(name), { force: true });
  const { code, output, tookMs } = await runCommand('npm', ['run', 'build', '--silent'], {
    cwd: fromRoot(folder),
  });
  if (code !== 0) return `${name} does not build:\n${output.trim()}`;
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(name), hash);
  say(`Built ${name} in ${(tookMs / 1000).toFixed(1)} s`);
  return undefined;
}

/** @param {string} name */
function stampOf(name) {
  return join(STAMPS, name.replace('/', '+'));
}
