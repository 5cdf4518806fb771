import { DEFAULT_OBSCURE, HOLD_MINUTES, type Obscure } from '@glimpse/core';

import type { Preview } from '../../agent/createDesk.js';
import { describeDuration } from '../../notice/describeDuration.js';
import { OBSCURE_WORDS } from '../../notice/obscureWords.js';
import { createFormats, fileSize } from './formats.js';
import { html, type Markup } from './html.js';
import { icon } from './icons.js';
import type { PageModel } from './PageModel.js';
import { action } from './renderNow.js';

const HOLD_STEP_MINUTES = 5;

/** What would be sent now: exactly that, shown to the person and to nobody else. */
export function renderPreview({ preview, status, timeZone }: PageModel): Markup {
  return html`<section data-part="card" aria-label="What would be sent now">
    <header data-part="card-head">
      <h2 data-part="card-title">What would be sent now</h2>
      <div data-part="actions">
        ${action('preview', preview === undefined ? 'Look' : 'Look again', { icon: 'eye' })}
      </div>
    </header>
    <div data-part="preview">
      ${previewBody(preview, status.policy?.obscure ?? DEFAULT_OBSCURE, timeZone)}
    </div>
  </section>`;
}

function previewBody(preview: Preview | undefined, obscure: Obscure, timeZone: string): Markup {
  if (preview === undefined) {
    return html`<p data-part="hint">
      Your screens, taken now, as they would be sent. Nothing is sent or saved by looking.
    </p>`;
  }
  if (!preview.ok) return html`<p data-part="hint" role="alert">${preview.message}</p>`;
  const { screenshots, at } = preview;
  const sizes = screenshots.map(({ image }) => fileSize(image.length)).join(' and ');
  const widest = Math.max(...screenshots.map(({ width }) => width));
  const time = createFormats(timeZone).exactTime(at);
  return html`${shots(
      screenshots.map(({ image, display }) => ({
        image,
        words: `What display ${display.number} would send: shapes without words`,
      })),
    )}
    <p data-part="hint">
      Taken from your screens at ${time} as it would be sent: ${widest} pixels wide,
      ${OBSCURE_WORDS[obscure]}, ${sizes}. Nothing was sent or saved by looking.
    </p>`;
}

/** What is held on this machine before it is sent (C10). */
export function renderHeld({ held, status, timeZone, now }: PageModel): Markup {
  const { holdMinutes } = status;
  const less = Math.max(HOLD_MINUTES.min, holdMinutes - HOLD_STEP_MINUTES);
  const more = Math.min(HOLD_MINUTES.max, holdMinutes + HOLD_STEP_MINUTES);
  const formats = createFormats(timeZone);
  const rows = held.map(
    ({ at, until, images }) =>
      html`<div data-part="held">
        ${shots(images.map((image) => ({ image, words: '' })))}<span
          ><strong>${formats.exactTime(at)}</strong
          ><small>Sent in ${describeDuration(until - now)}.</small></span
        >
      </div>`,
  );
  return html`<section data-part="card" aria-label="Held on this computer">
    <header data-part="card-head">
      <h2 data-part="card-title">Held on this computer</h2>
      <div data-part="actions">
        <span data-part="hint">Hold for</span
        ><span data-part="stepper" role="group" aria-label="Hold for"
          ><button type="button" aria-label="Less" data-do="hold/${less}">${icon('less')}</button
          ><output>${holdMinutes} min</output
          ><button type="button" aria-label="More" data-do="hold/${more}">
            ${icon('more')}
          </button></span
        >
      </div>
    </header>
    ${rows.length > 0 ? rows : html`<p data-part="nothing">${heldNothing(holdMinutes)}</p>`}
  </section>`;
}

function heldNothing(holdMinutes: number): string {
  return holdMinutes === 0
    ? 'Pictures are sent at once. Hold them to see them here first.'
    : 'Nothing is held just now.';
}

function shots(
  pictures: readonly { readonly image: Uint8Array; readonly words: string }[],
): Markup {
  const images = pictures.map(({ image, words }) => {
    const source = `data:image/webp;base64,${Buffer.from(image).toString('base64')}`;
    return html`<img src="${source}" width="480" height="270" alt="${words}" />`;
  });
  return html`<div data-part="shots" style="--displays: ${pictures.length}">${images}</div>`;
}
