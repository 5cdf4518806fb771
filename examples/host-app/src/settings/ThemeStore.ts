export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Remembers which colours a person chose and puts them on the page. */
export interface ThemeStore {
  read(): Theme;
  write(theme: Theme): void;
}

const KEY = 'daybook.theme';

/** Keeps the choice in `storage` and on `root`, where the kit's styles find it as well. */
export function browserThemeStore(storage: Storage, root: HTMLElement): ThemeStore {
  const read = () => THEMES.find((theme) => theme === storage.getItem(KEY)) ?? 'auto';
  const show = (theme: Theme) => root.setAttribute('data-color-scheme', theme);
  show(read());
  return {
    read,
    write: (theme) => {
      storage.setItem(KEY, theme);
      show(theme);
    },
  };
}
