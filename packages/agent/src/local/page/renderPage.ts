import { html, type Markup } from './html.js';
import type { PageModel } from './PageModel.js';
import { renderAway } from './renderAway.js';
import { renderNotice } from './renderNotice.js';
import { renderNow } from './renderNow.js';
import { renderHeld, renderPreview } from './renderPictures.js';
import { renderTracker } from './renderTracker.js';
import { renderWindows } from './renderWindows.js';

/** The whole document; its `main` is drawn anew as things change. */
export function renderPage(model: PageModel): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Glimpse on this computer</title>
        <link rel="stylesheet" href="/page.css" />
        <script src="/page.js" defer></script>
      </head>
      <body>
        <main data-part="agent">${renderMain(model)}</main>
      </body>
    </html>`.markup;
}

/** What the page shows of this moment. */
export function renderMain(model: PageModel): Markup {
  return html`<header data-part="agent-bar">
      <span data-part="brand">Glimpse</span><span>on this computer, seen by you alone</span
      ><span>${model.person}, ${model.workspace}</span>
    </header>
    ${model.trouble && html`<p data-part="nothing" role="alert">${model.trouble}</p>`}
    ${renderNotice(model)} ${renderAway(model)} ${renderNow(model)} ${renderWindows(model)}
    <div data-part="columns">${renderPreview(model)} ${renderHeld(model)}</div>
    ${renderTracker(model)}`;
}
