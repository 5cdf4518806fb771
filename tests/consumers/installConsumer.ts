import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../journeys/processes/startProgram.js';
import type { Tarballs } from './packPackages.js';

const run = promisify(execFile);

interface Manifest {
  dependencies: Record<string, string>;
}

/**
 * Copies an example out of the workspace and installs what it asks for with npm, the packages of ours
 * from their tarballs: what it then is, any app of somebody else would be.
 */
export async function installConsumer(
  example: string,
  folder: string,
  tarballs: Tarballs,
): Promise<void> {
  await cp(join(ROOT, 'examples', example), folder, {
    recursive: true,
    filter: (source) => !/\/(node_modules|\.next|dist)$/.test(source),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const [name, tarball] of tarballs) manifest.dependencies[name] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(manifest));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await run('npm', ['install', ...quiet], { cwd: folder });
}
