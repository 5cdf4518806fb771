import { html, type Markup } from './html.js';

/** A finished picture, and what is said of it where it cannot be seen. */
export interface Shot {
  /** WebP. */
  readonly image: Uint8Array;
  readonly words: string;
}

/** The displays of one moment, side by side in desk order. */
export function renderShots(shots: readonly Shot[]): Markup {
  const images = shots.map(({ image, words }) => {
    const source = `data:image/webp;base64,${Buffer.from(image).toString('base64')}`;
    return html`<img src="${source}" width="480" height="270" alt="${words}" />`;
  });
  return html`<div data-part="shots" style="--displays: ${shots.length}">${images}</div>`;
}
