/** A theme of the toolbar. */
export type Theme = 'light' | 'dark';

/** The host's ground and colour scheme: the kit's roles follow the nearest `color-scheme`. */
export function setTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme;
  // The kit has no ground of its own: it lies on the host's.
  document.body.style.background = 'light-dark(#f6f7f7, #0f1213)';
}
