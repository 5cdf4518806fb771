import type { Outcome } from '@glimpse/core';

import type { WindowRecord } from '../../../ports/WindowLedger.js';
import { createFormats, type Formats } from '../markup/formats.js';
import { html, type Markup } from '../markup/html.js';
import type { PageModel } from '../PageModel.js';
import { renderKey, renderWindowRow } from './renderWindowRow.js';
import { lookOf, type LookedWindow, type WindowLook } from './windowLook.js';

/** Today's windows as far as this computer settled them, for as long as the server cannot tell (C8). */
export function renderOwnWindows({ own, status, timeZone }: PageModel): Markup {
  const formats = createFormats(timeZone);
  const entries = new Map<string, LookedWindow[]>();
  for (const record of own.windows) {
    const windows = entries.get(record.timeEntryId) ?? [];
    windows.push(lookedOf(record, own.discarded));
    entries.set(record.timeEntryId, windows);
  }
  const looks = [...entries.values()].flatMap((windows) => windows.map(({ look }) => look));
  return html`<section data-part="card" aria-label="Today’s windows">
    <header data-part="card-head">
      <h2 data-part="card-title">Today, as this computer knows it</h2>
      <p data-part="hint">
        The server does not answer, so windows of other computers and deletions on the web are
        missing
      </p>
    </header>
    ${
      entries.size === 0
        ? html`<p data-part="nothing">No window of today has ended on this computer.</p>`
        : html`<div data-part="windows">
              ${[...entries].map(([id, windows]) => renderEntry({ id, windows }, status.timer, formats))}
            </div>
            ${renderKey(looks)}`
    }
  </section>`;
}

function renderEntry(
  { id, windows }: { readonly id: string; readonly windows: readonly LookedWindow[] },
  timer: PageModel['status']['timer'],
  formats: Formats,
): Markup {
  const isRunning = timer?.timeEntryId === id;
  const name = isRunning ? timer.description || '(no description)' : 'An entry of today';
  const taken = windows.filter(({ look }) => look.state === 'captured').length;
  return html`<div>
      <strong>${name}</strong><br /><span data-part="hint"
        >from ${formats.time(windows[0]?.startAt ?? 0)}</span
      >
    </div>
    ${renderWindowRow(id, windows, formats)}
    <span data-part="hint">${taken} of ${windows.length}${isRunning ? ' so far' : ''}</span>`;
}

function lookedOf(
  { windowIndex, startedAt, outcome }: WindowRecord,
  discarded: ReadonlySet<string>,
): LookedWindow {
  return { index: windowIndex, startAt: startedAt, look: lookOfOutcome(outcome, discarded) };
}

function lookOfOutcome(outcome: Outcome, discarded: ReadonlySet<string>): WindowLook {
  if (outcome.kind !== 'captured') return lookOf(outcome);
  return discarded.has(outcome.captureId)
    ? { state: 'deleted', icon: 'trash', words: 'discarded here' }
    : { state: 'captured', words: 'captured' };
}
