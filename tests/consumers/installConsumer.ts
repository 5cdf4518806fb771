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
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  await installTarballs(folder, tarballs, manifest);
}

/** Installs packages of ours from their tarballs, beside what the manifest asks for, with npm. */
export async function installTarballs(
  folder: string,
  tarballs: Tarballs,
  manifest: Manifest = { dependencies: {} },
): Promise<void> {
  const dependencies = { ...manifest.dependencies };
  for (const [name, tarball] of tarballs) dependencies[name] = `file:${tarball}`;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await run('npm', ['install', ...quiet], { cwd: folder });
}
