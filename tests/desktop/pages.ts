/** A page as a `data:` address, so that no server is needed to show it. */
export function pageUrl(body: string, style = ''): string {
  const page = `<!doctype html><meta charset="utf-8"><title>Work</title><style>
    * { box-sizing: border-box } body { margin: 0; padding: 40px; font: 16px 'DejaVu Sans', sans-serif; ${style} }
  </style>${body}`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}

/** A page in one colour with a bar in another, so that it is not blank (C9) and easy to tell apart. */
export function colouredPageUrl(colour: string, barColour: string): string {
  return pageUrl(
    `<div style="position:fixed;inset:45% 0 45% 0;background:${barColour}"></div>`,
    `background:${colour}`,
  );
}

/** A page of ordinary text that carries the given words, each several times. */
export function textPageUrl(words: readonly string[]): string {
  const line = (shift: number): string =>
    `<p>${words.map((_, index) => words[(index + shift) % words.length]).join(' ')}</p>`;
  const lines = Array.from({ length: 12 }, (_, index) => line(index)).join('');
  return pageUrl(`<h1>${words[0]}</h1>${lines}`, 'background:#fff;color:#111');
}
