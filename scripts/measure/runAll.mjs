import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { listPackages } from '../workspace/listPackages.mjs';
import { fromRoot } from '../workspace/root.mjs';

/**
 * Runs every measurement of one kind on the sources, one after another because they measure, and
 * repeats the figure that each of them prints last. An argument narrows the run to files whose path
 * contains it.
 * @param {{ folder: string, suffix: string, only?: string | undefined }} which
 * @returns {Promise<boolean>} whether all of them ended well
 */
export async function runAll({ folder, suffix, only = '' }) {
  const files = listPackages()
    .flatMap((each) => listFiles(join(each.folder, folder), suffix))
    .filter((file) => file.includes(only));
  if (files.length === 0) console.log(`There is nothing in packages/*/${folder} to run.`);
  const figures = [];
  for (const file of files) {
    console.log(`\n${file}`);
    const { code, output } = await runCommand(
      process.execPath,
      ['--conditions=@glimpse/source', '--import', 'tsx', file],
      { onOutput: (text) => process.stdout.write(text) },
    );
    const lastLine = output.trim().split('\n').at(-1) ?? '';
    figures.push({ isGood: code === 0, line: `${basename(file, suffix)}: ${lastLine}` });
  }
  console.log('');
  for (const { isGood, line } of figures) console.log(`${isGood ? 'ok    ' : 'FAILED'} ${line}`);
  return figures.every(({ isGood }) => isGood);
}

/**
 * @param {string} folder
 * @param {string} suffix
 */
function listFiles(folder, suffix) {
  if (!existsSync(fromRoot(folder))) return [];
  return readdirSync(fromRoot(folder))
    .filter((name) => name.endsWith(suffix) && !name.includes('.test.'))
    .sort()
    .map((name) => join(folder, name));
}
