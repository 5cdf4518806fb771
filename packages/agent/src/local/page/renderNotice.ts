import { describeNotice } from '../../notice/describeNotice.js';
import { html, type Markup } from './markup/html.js';
import type { PageModel } from './PageModel.js';
import { action } from './markup/renderAction.js';

/** The notice that has to be read before anything is captured (A4, A5). */
export function renderNotice({ unread, workspace }: PageModel): Markup | undefined {
  if (unread === undefined) return undefined;
  const sentences = describeNotice(unread).map((sentence) => html`<li>${sentence}</li>`);
  return html`<section data-part="card" aria-label="Please read">
    <div data-part="away">
      <div role="alert">
        <h2 data-part="card-title">What ${workspace} records</h2>
        <ul>
          ${sentences}
        </ul>
        <p data-part="hint">Nothing is taken from you until you have read this.</p>
      </div>
      ${action('notice/read', 'Got it', { variant: 'primary' })}
    </div>
  </section>`;
}
