import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { runPool } from '../processes/runPool.mjs';
import { listPackages } from '../workspace/listPackages.mjs';
import { CACHE, fromRoot } from '../workspace/root.mjs';
import { hashSources } from './hashSources.mjs';

const STAMPS = join(CACHE, 'built');

/**
 * Builds the packages whose sources, or whose dependencies' sources, have changed since their last
 * build. Libraries take each other's types from source, so they build side by side; applications
 * bundle what the libraries have built, so they come after.
 * @param {(line: string) => void} say
 * @throws {Error} naming each package that does not build, with what its build printed
 */
export async function buildStale(say) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  const packages = listPackages();
  for (const { name, folder, uses } of packages) {
    hashes.set(
      name,
      hashSources(
        folder,
        uses.map((used) => hashes.get(used) ?? ''),
      ),
    );
  }
  const stale = packages.filter(({ name, folder }) => isStale(name, folder, hashes.get(name)));
  const build = (/** @type {import('../workspace/listPackages.mjs').Package} */ each) =>
    buildPackage(each, hashes.get(each.name) ?? '', say);
  await buildAll(
    stale.filter(({ published }) => published),
    build,
  );
  await buildAll(
    stale.filter(({ published }) => !published),
    build,
  );
}

/**
 * @param {import('../workspace/listPackages.mjs').Package[]} packages
 * @param {(each: import('../workspace/listPackages.mjs').Package) => Promise<string | undefined>} build
 */
async function buildAll(packages, build) {
  const problems = (await runPool(packages, 2, build)).filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
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
 * @param {import('../workspace/listPackages.mjs').Package} each
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
