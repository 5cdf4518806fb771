import { readFileSync } from 'node:fs';
import { runCommand } from '../processes/runCommand.mjs';
import { fromRoot } from './root.mjs';

/**
 * Runs `npm ci` when what is installed is not what the lock file asks for.
 * @param {(line: string) => void} say
 * @throws {Error} when npm fails; the message carries what npm printed
 */
export async function installDependencies(say) {
  if (isInstalled()) return;
  say('Installing dependencies with npm ci …');
  const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Error(
      `npm ci failed, so nothing can be built.\n${output}\nCheck the network and run the same command again.`,
    );
  }
}

/** Whether every package of the lock file lies in node_modules in the locked version. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, dev, peer }]) => {
    const isWorkspace = !path.includes('node_modules/') || link;
    const mayBeMissing = optional === true || (peer === true && dev !== true);
    const found = present[path];
    return isWorkspace || (found ? found.version === version : mayBeMissing);
  });
}

/** @param {string} lockFile */
function lockedPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(fromRoot(lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
