import { requireNode } from './workspace/requireNode.mjs';

requireNode();
const { installDependencies } = await import('./workspace/installDependencies.mjs');
const { prepareMachine } = await import('./test/prepareMachine.mjs');
const { describe, runStep, summarise } = await import('./test/runSteps.mjs');
const { PACKAGE_CHECKS, SOURCE_CHECKS, TESTS } = await import('./test/steps.mjs');
const { runPool } = await import('./processes/runPool.mjs');

const say = console.log;
const run = (/** @type {import('./test/steps.mjs').Step} */ step) => runStep(step, say);
const startedAt = performance.now();

try {
  await prepareMachine(say);
  await installDependencies(say);
  const finished = [
    ...(await runPool(SOURCE_CHECKS, 2, run)),
    ...(await runPool(PACKAGE_CHECKS, 2, run)),
    ...(await runPool(TESTS, 1, run)),
  ];
  const { failed, skipped, line } = summarise(finished);
  say(`\n${finished.map(describe).join('\n')}`);
  say(`\nAll of it took ${Math.round((performance.now() - startedAt) / 1000)} s.`);
  if (skipped) say(skipped);
  say(line);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
