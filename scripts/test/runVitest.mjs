import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { CACHE } from '../workspace/root.mjs';

/**
 * Runs one vitest project and counts its tests. A test file that cannot be loaded, and an error
 * outside any test, count as a failure too.
 * @param {string} project
 * @param {string[]} [options] more arguments for vitest
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function runVitest(project, options = []) {
  const report = join(CACHE, `tests-${project}.json`);
  mkdirSync(CACHE, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runCommand('vitest', [
    'run',
    ...['--project', project],
    ...options,
    ...['--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${report}`],
  ]);
  const counts = readCounts(report);
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output };
}

/** @param {string} report */
function readCounts(report) {
  const files = readFiles(report);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status));
  const unloadable = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + unloadable.length,
    skipped: skipped.length,
    skippedTitles: skipped.map(({ fullName }) => fullName),
  };
}

/**
 * @param {string} report
 * @returns {{ status: string, assertionResults: { status: string, fullName: string }[] }[]}
 */
function readFiles(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}
