import { DEFAULT_OBSCURE, type Obscure } from '@glimpse/core';

import type { Preview } from '../../agent/createDesk.js';
import { OBSCURE_WORDS } from '../../notice/obscureWords.js';
import { createFormats, fileSize } from './markup/formats.js';
import { html, type Markup } from './markup/html.js';
import type { PageModel } from './PageModel.js';
import { action } from './markup/renderAction.js';
import { renderShots } from './markup/renderShots.js';

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
  return html`${renderShots(
      screenshots.map(({ image, display }) => ({
        image,
        words: `What display ${display.number} would send`,
      })),
    )}
    <p data-part="hint">
      Taken from your screens at ${time} as it would be sent: ${widest} pixels wide,
      ${OBSCURE_WORDS[obscure]}, ${sizes}. Nothing was sent or saved by looking.
    </p>`;
}
