import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../journeys/processes/startProgram.js';

const run = promisify(execFile);

/** Tarballs by the name of their package. */
export type Tarballs = ReadonlyMap<string, string>;

/** Builds what has changed, and packs these packages of ours as npm would publish them, into `folder`. */
export async function packPackages(folder: string, names: readonly string[]): Promise<Tarballs> {
  await run(process.execPath, [join(ROOT, 'scripts/build.mjs')]);
  const tarballs = new Map<string, string>();
  for (const name of names) {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: join(ROOT, 'packages', name),
    });
    const file = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1];
    if (file === undefined) throw new Error(`npm pack says no name of a file: ${stdout}`);
    tarballs.set(`@glimpse/${name}`, join(folder, file));
  }
  return tarballs;
}
