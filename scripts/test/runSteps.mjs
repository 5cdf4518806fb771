/**
 * @typedef {import('./steps.mjs').Result & { name: string, tookMs: number }} Finished
 */

/**
 * Runs one step to its end and says how it went; what it printed is shown only if it failed.
 * @param {import('./steps.mjs').Step} step
 * @param {(line: string) => void} say
 * @returns {Promise<Finished>}
 */
export async function runStep(step, say) {
  const startedAt = performance.now();
  const result = await runSafely(step);
  const finished = { ...result, name: step.name, tookMs: performance.now() - startedAt };
  say(describe(finished));
  for (const title of result.skippedTitles ?? []) say(`    skipped: ${title}`);
  if (result.failed > 0) say(`${result.output.trim()}\n`);
  return finished;
}

/**
 * The last lines of a run: what was skipped, if anything, and then the plain count.
 * @param {Finished[]} finished
 */
export function summarise(finished) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ which) =>
    finished.reduce((sum, step) => sum + step[which], 0);
  const skipped = total('skipped');
  return {
    failed: total('failed'),
    skipped: skipped > 0 ? `${skipped} skipped, named above.` : undefined,
    line: `${total('passed')} passed, ${total('failed')} failed`,
  };
}

/** @param {Finished} step */
export function describe({ name, passed, failed, skipped, tookMs }) {
  const columns = [
    failed > 0 ? 'FAILED' : 'ok',
    `${(tookMs / 1000).toFixed(1)} s`.padStart(8),
    `${passed} passed`.padStart(12),
    failed > 0 ? `${failed} failed` : '',
    skipped > 0 ? `${skipped} skipped` : '',
  ];
  return `${name.padEnd(12)}${columns[0]?.padEnd(8)}${columns.slice(1).join('  ')}`.trimEnd();
}

/** @param {import('./steps.mjs').Step} step */
async function runSafely(step) {
  try {
    return await step.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: 0, output };
  }
}
