import type { DayEntry, MemberDay } from '@glimpse/core';

import { describeDuration } from '../../../notice/describeDuration.js';
import { createFormats, type Formats } from '../markup/formats.js';
import { html, type Markup } from '../markup/html.js';
import type { PageModel } from '../PageModel.js';
import { renderOwnWindows } from './renderOwnWindows.js';
import { renderKey, renderWindowRow } from './renderWindowRow.js';
import { lookOf, type LookedWindow } from './windowLook.js';

/** Today's windows, entry by entry, each with its picture or the reason why not (C8). */
export function renderWindows(model: PageModel): Markup {
  return model.day === undefined ? renderOwnWindows(model) : renderDay(model.day, model);
}

function renderDay(day: MemberDay, { timeZone, now }: Pick<PageModel, 'timeZone' | 'now'>): Markup {
  const formats = createFormats(timeZone);
  const entries = day.entries.filter(({ windows }) => windows.length > 0);
  const lengths = [...new Set(entries.map(({ entry }) => entry.windowSeconds))];
  const [length] = lengths;
  const isOne = lengths.length === 1 && length !== undefined;
  const every = isOne ? describeDuration(length * 1_000) : 'window';
  const looks = entries.flatMap(({ windows }) => windows.map(({ state }) => lookOf(state)));
  return html`<section data-part="card" aria-label="Today’s windows">
    <header data-part="card-head">
      <h2 data-part="card-title">
        Today, ${isOne ? `in ${adjectiveOf(length)} windows` : 'window by window'}
      </h2>
      <p data-part="hint">One picture in each ${every} of your timer, or the reason why not</p>
    </header>
    ${
      entries.length === 0
        ? html`<p data-part="nothing">Your timer has not run today.</p>`
        : html`<div data-part="windows">
              ${entries.map((entry) => renderEntry(entry, formats, now))}
            </div>
            ${renderKey(looks)}`
    }
  </section>`;
}

/** 300 seconds: "5-minute". */
function adjectiveOf(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60}-minute` : `${seconds}-second`;
}

function renderEntry({ entry, windows }: DayEntry, formats: Formats, now: number): Markup {
  const { start, end } = entry.timeInterval;
  const looked = windows.map(({ index, start: at, state }): LookedWindow => ({
    index,
    startAt: Date.parse(at),
    look: lookOf(state),
  }));
  const states = looked.map(({ look }) => look.state);
  const over = states.filter((state) => state !== 'open').length;
  const taken = states.filter((state) => state === 'captured' || state === 'held').length;
  const until = end === null ? 'now' : formats.time(Date.parse(end));
  return html`<div>
      <strong>${entry.description || '(no description)'}</strong><br /><span data-part="hint"
        >${formats.time(Math.min(Date.parse(start), now))} – ${until}</span
      >
    </div>
    ${renderWindowRow(entry.id, looked, formats)}
    <span data-part="hint">${taken} of ${over}${end === null ? ' so far' : ''}</span>`;
}
