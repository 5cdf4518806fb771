import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const TSUP = fileURLToPath(
  new URL('../../../../node_modules/tsup/dist/cli-default.js', import.meta.url),
);

/** This package as it is shipped, in a folder of its own. */
export interface BuiltCore {
  /** Every JavaScript file of it, by its path below `dist`. */
  readonly files: ReadonlyMap<string, string>;
  pathOf(file: string): string;
  remove(): Promise<void>;
}

/** Builds the package the way it is built for shipping. */
export async function buildCore(): Promise<BuiltCore> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-core-'));
  await promisify(execFile)(process.execPath, [TSUP, '--silent', '--out-dir', folder], {
    cwd: PACKAGE,
  });
  const names = await readdir(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith('.js')))
    files.set(name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8'));
  return {
    files,
    pathOf: (file) => join(folder, file),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
