import { checkPackages } from './checkPackages.mjs';
import { runVitest } from './runVitest.mjs';
import { buildStale } from '../build/buildStale.mjs';
import { runCommand } from '../processes/runCommand.mjs';

/**
 * How a step ended. A static check counts as one test.
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output  shown when something failed
 * @property {string[]} [skippedTitles]
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Result>} run
 */

/** Checks that read sources only; they may run side by side. @type {Step[]} */
export const SOURCE_CHECKS = [
  npmScript('lint'),
  npmScript('typecheck'),
  { name: 'build', run: build },
  npmScript('format', 'format:check'),
  npmScript('arrows', 'check:deps'),
  npmScript('unused', 'check:unused'),
];

/** Checks of what the build wrote. @type {Step[]} */
export const PACKAGE_CHECKS = [
  { name: 'packages', run: checkPackages },
  npmScript('size', 'check:size'),
];

/** Each of these uses the whole machine, so they run one after another. @type {Step[]} */
export const TESTS = [
  { name: 'unit', run: () => runVitest('node', ['--coverage']) },
  { name: 'browser', run: () => runVitest('browser') },
  { name: 'react-18', run: () => runVitest('react-18') },
  { name: 'storybook', run: () => runVitest('storybook') },
  { name: 'journeys', run: () => runVitest('journeys') },
];

/**
 * @param {string} name
 * @param {string} [script]
 * @returns {Step}
 */
function npmScript(name, script = name) {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand('npm', ['run', '--silent', script]);
      return outcome(code === 0, output);
    },
  };
}

async function build() {
  try {
    await buildStale(() => {});
    return outcome(true, '');
  } catch (error) {
    return outcome(false, error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {boolean} isGood
 * @param {string} output
 * @returns {Result}
 */
function outcome(isGood, output) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, output };
}
