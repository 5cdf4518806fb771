import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { runPool } from '../processes/runPool.mjs';
import { listPackages } from '../workspace/listPackages.mjs';
import { fromRoot } from '../workspace/root.mjs';

/**
 * Packs each package as npm would publish it and lets publint and "are the types wrong" look at
 * the tarball. One passed or failed per package.
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-packed-'));
  try {
    const published = listPackages().filter((each) => each.published);
    const problems = (
      await runPool(published, 2, (each) => checkPackage(each.name, each.folder, folder))
    ).filter((problem) => problem !== undefined);
    return {
      passed: published.length - problems.length,
      failed: problems.length,
      skipped: 0,
      output: problems.join('\n\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} packedInto
 * @returns {Promise<string | undefined>} what is wrong
 */
async function checkPackage(name, folder, packedInto) {
  const cwd = fromRoot(folder);
  const packed = await runCommand('npm', ['pack', '--json', '--pack-destination', packedInto], {
    cwd,
  });
  const fileName = /"filename":\s*"([^"]+)"/.exec(packed.output)?.[1];
  if (packed.code !== 0 || !fileName) return `${name} cannot be packed:\n${packed.output}`;
  const tarball = join(packedInto, fileName);
  const looks = [
    await runCommand('publint', ['run', tarball, '--strict'], { cwd }),
    await runCommand(
      'attw',
      [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', ...exclusions(name)],
      { cwd },
    ),
  ];
  const output = looks.filter(({ code }) => code !== 0).map((look) => look.output);
  return output.length > 0 ? `${name}:\n${output.join('\n')}` : undefined;
}

/** Style sheets have no types to be wrong. @param {string} name */
function exclusions(name) {
  return name === '@glimpse/react' ? ['--exclude-entrypoints', './styles.css'] : [];
}
