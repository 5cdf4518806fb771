import type { ActiveWindow } from '../ports/senses/ActiveWindowSource.js';

const BROWSERS = /chrom|firefox|safari|edge|brave|opera|vivaldi/i;
const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/i;

/** The website that a browser's title names; empty when it names none. */
export function siteOf({ application, title }: ActiveWindow): string {
  if (!BROWSERS.test(application)) return '';
  return HOST.exec(title)?.[0].toLowerCase() ?? '';
}
