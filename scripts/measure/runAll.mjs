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
    figures.push({ isGood: code === 0, name: basename(file, suffix), ...partsOf(lastLine) });
  }
  console.log('');
  printTable(figures);
  return figures.every(({ isGood }) => isGood);
}

/**
 * A last line says `what (aim: budget): figures`; one that has no aim is all figures.
 * @param {string} line
 */
function partsOf(line) {
  const [, what = '', aim = '', figure = line] =
    /^(.*?) \(aims?: (.*?)\)(?:: | )(.*)$/.exec(line) ?? [];
  return { what, aim, figure };
}

/**
 * One row each, the budget beside what was measured.
 * @param {{ isGood: boolean, name: string, what: string, aim: string, figure: string }[]} rows
 */
function printTable(rows) {
  const cells = rows.map(({ isGood, name, what, aim, figure }) => [
    isGood ? 'ok' : 'FAILED',
    what === '' ? name : `${name}: ${what}`,
    aim === '' ? '' : `aim ${aim}`,
    figure,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
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
