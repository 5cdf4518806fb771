import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from '../processes/until.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Spinners and pulses never end; what does end has ended. */
const NOTHING_FADES = `document.getAnimations().every((animation) =>
  animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity)`;

/**
 * What axe finds wrong with a page as it stands, as built and inside its host: unreadable colours,
 * things without a name. Each as `rule: where`.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Half-faded text is no lasting colour.
  await until('nothing to fade any more', () => page.evaluate<boolean>(NOTHING_FADES));
  // Evaluated rather than added as a script, which the app's content security policy forbids.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
