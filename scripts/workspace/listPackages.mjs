import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';

/**
 * One npm workspace.
 * @typedef {object} Package
 * @property {string} name        as in its package.json, `@glimpse/core`
 * @property {string} folder      relative to the root, `packages/core`
 * @property {boolean} published  whether others can install it
 * @property {boolean} isBuilt    whether it has a build of its own
 * @property {string[]} uses      names of the workspaces it needs at run time
 */

/**
 * The workspaces in the order of the root package.json, which is dependency order.
 * @returns {Package[]}
 */
export function listPackages() {
  const folders = readJson('package.json').workspaces;
  const manifests = folders
    .filter((folder) => existsSync(fromRoot(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(folder, 'package.json') }));
  const names = new Set(manifests.map(({ manifest }) => manifest.name));
  return manifests.map(({ folder, manifest }) => ({
    name: manifest.name,
    folder,
    published: manifest.private !== true,
    isBuilt: manifest.scripts?.build !== undefined,
    uses: Object.keys(manifest.dependencies ?? {}).filter((name) => names.has(name)),
  }));
}

/** @param {...string} parts */
function readJson(...parts) {
  return JSON.parse(readFileSync(fromRoot(...parts), 'utf8'));
}
