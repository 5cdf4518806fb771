import { describeDuration } from '../../notice/describeDuration.js';
import { withoutTitles, type TrackedDay, type TrackedUse } from '../../tracker/TrackedDay.js';
import { html, trusted, type Markup } from './markup/html.js';
import { icon } from './markup/icons.js';
import type { PageModel } from './PageModel.js';
import { action } from './markup/renderAction.js';

/** Rows shown one by one; what is shorter stands together. */
const ROWS = 5;

/** What the auto tracker wrote down today, for its owner alone (L1). */
export function renderTracker({ tracker }: PageModel): Markup {
  const { isOn, day, isErasing } = tracker;
  return html`<section data-part="card" aria-label="Apps and websites">
    <header data-part="card-head">
      <h2 data-part="card-title">Apps and websites today</h2>
      <span data-part="chip">${icon('lock')}Never leaves this computer</span>
      <div data-part="actions">
        ${
          isOn
            ? action('tracker/off', 'Turn off', { variant: 'quiet' })
            : action('tracker/on', 'Turn on')
        }
        ${action('tracker/ask-erase', 'Erase…', { icon: 'trash' })}
      </div>
    </header>
    ${isErasing ? renderErasing() : undefined}
    ${
      day.length > 0
        ? html`<div data-part="tracked">${rowsOf(day)}</div>`
        : html`<p data-part="nothing">${nothing(isOn)}</p>`
    }
  </section>`;
}

/** There is no undo, so it is asked; keeping comes first. */
function renderErasing(): Markup {
  return html`<div data-part="away" role="alertdialog" aria-labelledby="erase-question">
    <p id="erase-question">Erase what was recorded here? There is no other copy.</p>
    <div data-part="actions">
      ${action('tracker/keep', 'Cancel', { variant: 'primary', takesFocus: true })}
      ${action('tracker/erase', 'Erase all of it')}
    </div>
  </div>`;
}

function nothing(isOn: boolean): string {
  if (isOn) return 'Nothing has been written down yet today.';
  return 'Off. Turned on, it writes down here which apps, windows and websites you used and for how long.';
}

function rowsOf(windows: TrackedDay): readonly Markup[] {
  const day = withoutTitles(windows);
  const longest = day[0]?.durationMs ?? 0;
  const rest = day.slice(ROWS);
  const restMs = rest.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const rows = day.slice(0, ROWS).map((use) => row(use, longest));
  if (rest.length === 0) return rows;
  const others = { application: 'Everything else', site: `${rest.length} more` };
  return [...rows, row({ ...others, durationMs: restMs }, longest, true)];
}

function row(
  { application, site, durationMs }: Omit<TrackedUse, 'title'>,
  longest: number,
  isRest = false,
): Markup {
  const share = Math.min(100, Math.round((durationMs / Math.max(1, longest)) * 100));
  const seconds = durationMs < 60_000 ? durationMs : Math.round(durationMs / 60_000) * 60_000;
  return html`<span>${application} <small>${site}</small></span
    ><span data-part="meter" data-rest="${String(isRest)}"
      >${trusted(`<i style="--for:${share}%"></i>`)}</span
    ><span>${describeDuration(seconds)}</span>`;
}
