import { html, trusted, type Markup } from './html.js';

/** Shapes of the page's icons, on a grid of 16. */
const SHAPES = {
  pause: '<path d="M5.75 3.75v8.5M10.25 3.75v8.5"/>',
  stop: '<rect x="4" y="4" width="8" height="8" rx="1"/>',
  play: '<path d="M5.5 3.75v8.5l6.5-4.25z"/>',
  lock: '<rect x="3.25" y="7" width="9.5" height="6.5" rx="1.5"/><path d="M5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7"/>',
  plug: '<path d="M6 2.5v3M10 2.5v3M4.25 5.5h7.5V8a3.75 3.75 0 0 1-7.5 0zM8 11.75v2"/>',
  blank: '<rect x="2.25" y="3" width="11.5" height="10" rx="1"/><path d="m3 12.25 10-8.5"/>',
  clock: '<circle cx="8" cy="8" r="5.75"/><path d="M8 4.75V8l2.25 1.5"/>',
  trash:
    '<path d="M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4 4.25l.6 8.1c.05.7.6 1.15 1.25 1.15h4.3c.65 0 1.2-.45 1.25-1.15l.6-8.1"/>',
  eye: '<path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8z"/><circle cx="8" cy="8" r="1.75"/>',
  less: '<path d="M4 8h8"/>',
  more: '<path d="M4 8h8M8 4v8"/>',
} as const;

export type IconName = keyof typeof SHAPES;

/** An icon that says nothing of its own; the words beside it do. */
export function icon(name: IconName): Markup {
  return html`<svg data-part="icon" viewBox="0 0 16 16" aria-hidden="true">
    ${trusted(SHAPES[name])}
  </svg>`;
}
