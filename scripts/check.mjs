import { requireNode } from './workspace/requireNode.mjs';

requireNode();
const { runPool } = await import('./processes/runPool.mjs');
const { runStep, summarise } = await import('./test/runSteps.mjs');
const { PACKAGE_CHECKS, SOURCE_CHECKS } = await import('./test/steps.mjs');

const run = (/** @type {import('./test/steps.mjs').Step} */ step) => runStep(step, console.log);
const finished = [
  ...(await runPool(SOURCE_CHECKS, 2, run)),
  ...(await runPool(PACKAGE_CHECKS, 2, run)),
];
const { failed, line } = summarise(finished);
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
