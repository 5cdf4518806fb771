import { HOLD_MINUTES } from '@glimpse/core';

import { describeDuration } from '../../notice/describeDuration.js';
import { createFormats, type Formats } from './markup/formats.js';
import { html, type Markup } from './markup/html.js';
import { icon } from './markup/icons.js';
import type { HeldRow, PageModel } from './PageModel.js';
import { action } from './markup/renderAction.js';
import { renderShots } from './markup/renderShots.js';

const HOLD_STEP_MINUTES = 5;

/** What is held on this machine before it is sent, each with what discarding it does (C10). */
export function renderHeld(model: PageModel): Markup {
  const { held, status, timeZone, now, discardsToTell } = model;
  const formats = createFormats(timeZone);
  const rows = held.map((row) => renderRow(row, formats, { now, online: status.online }));
  return html`<section data-part="card" aria-label="Held on this computer">
    <header data-part="card-head">
      <h2 data-part="card-title">Held on this computer</h2>
      <div data-part="actions">
        <span data-part="hint">Hold for</span>${renderStepper(status.holdMinutes)}
      </div>
    </header>
    ${rows.length > 0 ? rows : html`<p data-part="nothing">${heldNothing(status.holdMinutes)}</p>`}
    ${discardsToTell > 0 ? html`<p data-part="nothing">${toTell(discardsToTell)}</p>` : undefined}
  </section>`;
}

function renderStepper(holdMinutes: number): Markup {
  const step = (label: string, name: 'less' | 'more', minutes: number): Markup => {
    const isAtEnd = minutes < HOLD_MINUTES.min || minutes > HOLD_MINUTES.max;
    return html`<button
      type="button"
      aria-label="${label}"
      data-do="hold/${Math.min(HOLD_MINUTES.max, Math.max(HOLD_MINUTES.min, minutes))}"
      data-key="hold/${name}"
      aria-disabled="${String(isAtEnd)}"
    >
      ${icon(name)}
    </button>`;
  };
  return html`<span data-part="stepper" role="group" aria-label="Hold for"
    >${step('Less', 'less', holdMinutes - HOLD_STEP_MINUTES)}<output>${holdMinutes} min</output
    >${step('More', 'more', holdMinutes + HOLD_STEP_MINUTES)}</span
  >`;
}

function renderRow(
  row: HeldRow,
  formats: Formats,
  { now, online }: { readonly now: number; readonly online: boolean },
): Markup {
  const { at, until, images, consequence, canDiscard, captureId } = row;
  const isHeld = until > now;
  const time = formats.exactTime(at);
  const button = isHeld
    ? action(`discard/${captureId}`, 'Discard', {
        describes: `Discard the picture of ${time}`,
        disabled: !canDiscard,
      })
    : action('', online ? 'Sending' : 'Waiting', { disabled: true });
  return html`<div data-part="held">
    ${renderShots(images.map((image) => ({ image, words: '' })))}
    <span
      ><strong>${time}</strong
      ><small
        >${
          isHeld
            ? html`Sent in <span data-until="${until}">${describeDuration(until - now)}</span>.
                ${consequence}`
            : online
              ? 'It is on its way to the server.'
              : 'It is sent when the connection is back.'
        }</small
      ></span
    >
    ${button}
  </div>`;
}

function heldNothing(holdMinutes: number): string {
  return holdMinutes === 0
    ? 'Pictures are sent at once. Hold them to see them here first, and to discard what should not be sent.'
    : 'Nothing is held just now.';
}

function toTell(count: number): string {
  const what = count === 1 ? '1 discarded picture is' : `${count} discarded pictures are`;
  return `${what} destroyed here. The time comes off once the server has been told, after what waits before.`;
}
