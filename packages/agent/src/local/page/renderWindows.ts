import type { DayEntry, DayWindow } from '@glimpse/core';

import { describeDuration } from '../../notice/describeDuration.js';
import { createFormats, type Formats } from './markup/formats.js';
import { html, type Markup } from './markup/html.js';
import { icon, type IconName } from './markup/icons.js';
import type { PageModel } from './PageModel.js';

/** How a window looks, and what it is called. */
interface Look {
  readonly state: 'captured' | 'held' | 'skipped' | 'failed' | 'deleted' | 'open';
  readonly icon?: IconName;
  readonly words: string;
}

/** Today's windows, entry by entry, each with its picture or the reason why not (C8). */
export function renderWindows({ day, timeZone, now }: PageModel): Markup {
  const formats = createFormats(timeZone);
  const entries = (day?.entries ?? []).filter(({ windows }) => windows.length > 0);
  const lengths = [...new Set(entries.map(({ entry }) => entry.windowSeconds))];
  const [length] = lengths;
  const isOne = lengths.length === 1 && length !== undefined;
  const every = isOne ? describeDuration(length * 1_000) : 'window';
  const looks = entries.flatMap(({ windows }) => windows.map(lookOf));
  return html`<section data-part="card" aria-label="Today’s windows">
    <header data-part="card-head">
      <h2 data-part="card-title">
        Today, ${isOne ? `in ${adjectiveOf(length)} windows` : 'window by window'}
      </h2>
      <p data-part="hint">One picture in each ${every} of your timer, or the reason why not</p>
    </header>
    ${
      entries.length === 0
        ? html`<p data-part="nothing">${nothing(day !== undefined)}</p>`
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

function nothing(isKnown: boolean): string {
  return isKnown
    ? 'Your timer has not run today.'
    : 'Today’s windows cannot be read just now, since the server does not answer. `glimpse-agent outcomes` lists those of this computer.';
}

function renderEntry({ entry, windows }: DayEntry, formats: Formats, now: number): Markup {
  const { start, end } = entry.timeInterval;
  const looks = windows.map(lookOf);
  const over = looks.filter(({ state }) => state !== 'open').length;
  const taken = looks.filter(({ state }) => state === 'captured' || state === 'held').length;
  const until = end === null ? 'now' : formats.time(Date.parse(end));
  return html`<div>
      <strong>${entry.description || '(no description)'}</strong><br /><span data-part="hint"
        >${formats.time(Math.min(Date.parse(start), now))} – ${until}</span
      >
    </div>
    <div data-part="window-row" role="group" aria-label="${summary(looks)}">
      ${windows.map((window, index) => renderWindow(entry.id, window, looks[index], formats))}
    </div>
    <span data-part="hint">${taken} of ${over}${end === null ? ' so far' : ''}</span>`;
}

function renderWindow(
  entryId: string,
  window: DayWindow,
  look: Look | undefined,
  formats: Formats,
): Markup {
  if (look === undefined) return html``;
  const title = `${formats.exactTime(Date.parse(window.start))}: ${look.words}`;
  // One stop of the Tab key for an entry; arrows lead from window to window.
  return html`<i
    data-part="window"
    data-state="${look.state}"
    data-key="${entryId}/${window.index}"
    role="img"
    tabindex="${window.index === 0 ? 0 : -1}"
    aria-label="${title}"
    >${look.icon && icon(look.icon)}</i
  >`;
}

function renderKey(looks: readonly Look[]): Markup {
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

function summary(looks: readonly Look[]): string {
  const counts = new Map<string, number>();
  for (const { words } of looks) counts.set(words, (counts.get(words) ?? 0) + 1);
  const parts = [...counts].map(([words, count]) => `${count} ${words}`);
  const windows = looks.length === 1 ? '1 window' : `${looks.length} windows`;
  return `${windows}: ${parts.join(', ')}`;
}

function lookOf({ state }: DayWindow): Look {
  switch (state.kind) {
    case 'captured':
      if (state.remaining) return { state: 'captured', words: 'captured, sent' };
      return { state: 'deleted', icon: 'trash', words: 'deleted' };
    case 'unsent':
      return { state: 'held', icon: 'clock', words: 'captured, not sent yet' };
    case 'held':
      return { state: 'held', icon: 'clock', words: 'held here' };
    case 'open':
      return { state: 'open', words: 'not over yet' };
    case 'blank':
      return { state: 'failed', icon: 'blank', words: 'blank picture' };
    case 'failed':
      return { state: 'failed', icon: 'blank', words: FAILURES[state.reason] };
    case 'skipped':
      return { state: 'skipped', ...SKIPS[state.reason] };
  }
}

const FAILURES = {
  no_display: 'no display to be seen',
  capture_failed: 'the screen could not be read',
  processing_failed: 'the picture could not be made',
  spool_full: 'no room left here',
  refused: 'refused by the server',
} as const;

const SKIPS = {
  locked: { icon: 'lock', words: 'screen locked' },
  asleep: { icon: 'lock', words: 'computer asleep' },
  paused: { icon: 'pause', words: 'paused' },
  permission: { icon: 'lock', words: 'not allowed by the system' },
  agent_not_running: { icon: 'plug', words: 'app not running' },
  notice_not_shown: { icon: 'eye', words: 'notice not read' },
  feature_off: { icon: 'stop', words: 'turned off' },
  other_device: { icon: 'plug', words: 'taken by another computer' },
  timer_stopped: { icon: 'stop', words: 'timer stopped' },
} as const;
