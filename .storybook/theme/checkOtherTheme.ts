import type { StoryContext } from '@storybook/react-vite';
import axe from 'axe-core';
import { setTheme, type Theme } from './setTheme.js';

/** Held where the a11y addon holds it: a story is a part of a page, and brings no landmarks. */
const RULES = { region: { enabled: false } };

/**
 * After a story's test axe looks at its last state in the other theme, too: the a11y addon sees the
 * theme that the story is shown in, and colours are what themes differ in.
 *
 * @throws when axe finds a violation
 */
export async function checkOtherTheme({
  globals,
  parameters,
}: Pick<StoryContext, 'globals' | 'parameters'>): Promise<void> {
  const isTest = import.meta.env.MODE === 'test';
  const { test } = (parameters['a11y'] ?? {}) as { test?: string };
  if (!isTest || test !== 'error') return;
  const own: Theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  const other: Theme = own === 'dark' ? 'light' : 'dark';
  turnTo(other);
  const { violations } = await axe.run(document.body, { rules: RULES });
  turnTo(own);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  if (found.length > 0) throw new Error(`In the ${other} theme axe finds:\n${found.join('\n')}`);
}

/** What a toolbar's theme changes, without drawing the story anew: dialogs stay open. */
function turnTo(theme: Theme): void {
  setTheme(theme);
  for (const root of document.querySelectorAll<HTMLElement>('[data-color-scheme]'))
    root.dataset['colorScheme'] = theme;
  // A half-faded colour is no colour of either theme.
  for (const animation of document.getAnimations())
    if (animation.effect?.getTiming().iterations !== Infinity) animation.finish();
}
