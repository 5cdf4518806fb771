import type { Formats } from '../markup/formats.js';
import { html, type Markup } from '../markup/html.js';
import { icon } from '../markup/icons.js';
import type { LookedWindow, WindowLook } from './windowLook.js';

/** The windows of one entry side by side; the arrow keys lead from one to the next. */
export function renderWindowRow(
  entryId: string,
  windows: readonly LookedWindow[],
  formats: Formats,
): Markup {
  return html`<div data-part="window-row" role="group" aria-label="${summary(windows)}">
    ${windows.map((window, place) => renderWindow(`${entryId}/${window.index}`, { window, place }, formats))}
  </div>`;
}

function renderWindow(
  key: string,
  { window: { look, startAt }, place }: { window: LookedWindow; place: number },
  formats: Formats,
): Markup {
  const title = `${formats.exactTime(startAt)}: ${look.words}`;
  // One stop of the Tab key for an entry; arrows lead from window to window.
  return html`<i
    data-part="window"
    data-state="${look.state}"
    data-key="${key}"
    role="img"
    tabindex="${place === 0 ? 0 : -1}"
    aria-label="${title}"
    >${look.icon && icon(look.icon)}</i
  >`;
}

/** What each look that occurs stands for. */
export function renderKey(looks: readonly WindowLook[]): Markup {
  const different = new Map(looks.map((look) => [look.words, look]));
  return html`<div data-part="key">
    ${[...different.values()].map(
      (look) =>
        html`<span
          ><i data-part="window" data-state="${look.state}">${look.icon && icon(look.icon)}</i
          >${look.words}</span
        >`,
    )}
  </div>`;
}

function summary(windows: readonly LookedWindow[]): string {
  const counts = new Map<string, number>();
  for (const { look } of windows) counts.set(look.words, (counts.get(look.words) ?? 0) + 1);
  const parts = [...counts].map(([words, count]) => `${count} ${words}`);
  const number = windows.length === 1 ? '1 window' : `${windows.length} windows`;
  return `${number}: ${parts.join(', ')}`;
}
