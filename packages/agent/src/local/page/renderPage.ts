import { html, trusted, type Markup } from './markup/html.js';
import type { PageModel } from './PageModel.js';
import { renderAway } from './renderAway.js';
import { renderNotice } from './renderNotice.js';
import { renderNow } from './renderNow.js';
import { renderHeld } from './renderHeld.js';
import { renderPreview } from './renderPreview.js';
import { renderTracker } from './renderTracker.js';
import { renderWindows } from './windows/renderWindows.js';

const LOGO = trusted(
  '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">' +
    '<rect x="2" y="3.5" width="16" height="13" rx="3"/><path d="M2.5 12.5c3-4.2 12-4.2 15 0"/>' +
    '<circle cx="10" cy="13.2" r="1.9" fill="currentColor" stroke="none"/></svg>',
);

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
      <span data-part="brand">${LOGO}Glimpse</span><span>on this computer, seen by you alone</span
      ><span>${model.person}, ${model.workspace}</span>
    </header>
    ${model.trouble && html`<p data-part="trouble" role="alert">${model.trouble}</p>`}
    ${renderNotice(model)} ${renderAway(model)} ${renderNow(model)} ${renderWindows(model)}
    <div data-part="columns">${renderPreview(model)} ${renderHeld(model)}</div>
    ${renderTracker(model)}`;
}
