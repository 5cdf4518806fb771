import { describeDuration } from '../../notice/describeDuration.js';
import { createFormats } from './markup/formats.js';
import { html, type Markup } from './markup/html.js';
import type { PageModel } from './PageModel.js';

/** The question about time away, until it is answered (L2). */
export function renderAway({
  away,
  timeZone,
}: Pick<PageModel, 'away' | 'timeZone'>): Markup | undefined {
  if (away === undefined) return undefined;
  const formats = createFormats(timeZone);
  const left = formats.exactTime(away.from);
  const { screenshots } = away;
  return html`<section data-part="card" role="dialog" aria-labelledby="away-title">
    <div data-part="away">
      <div role="alert">
        <h2 data-part="dialog-title" id="away-title">
          You were away for ${describeDuration(away.to - away.from)}
        </h2>
        <p data-part="hint">
          No mouse or keyboard from ${left} to ${formats.exactTime(away.to)}, while your timer ran.
          Nobody else is told.
        </p>
      </div>
      <div data-part="choices">
        ${choice('keep', 'Keep the time', 'I was working. Nothing changes.', true)}
        ${choice('discard', 'Discard it and stop', `The entry ends at ${left}. ${goWithIt(screenshots)}`)}
        ${choice(
          'discard_and_continue',
          'Discard it and continue in a new entry',
          `The entry ends at ${left}, a new one starts now. ${goWithIt(screenshots)}`,
        )}
      </div>
    </div>
  </section>`;
}

function goWithIt(screenshots: number): string {
  if (screenshots === 0) return 'No screenshot was taken since.';
  if (screenshots === 1) return '1 screenshot taken since goes with it.';
  return `${screenshots} screenshots taken since go with it.`;
}

function choice(name: string, label: string, consequence: string, takesFocus = false): Markup {
  const focus = takesFocus ? html` data-focus` : undefined;
  return html`<button type="button" data-part="choice" data-do="away/${name}" ${focus}>
    <strong>${label}</strong><span>${consequence}</span>
  </button>`;
}
