import { useState } from 'react';
import { useHost } from '../workspace/useHost.js';
import { THEMES, type Theme } from './ThemeStore.js';

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** Chooses the colours of this browser. */
export function AppearanceCard() {
  const { theme: store } = useHost().environment;
  const [theme, setTheme] = useState(() => store.read());
  function choose(next: Theme) {
    store.write(next);
    setTheme(next);
  }
  return (
    <section className="card" aria-label="Appearance">
      <label className="setting">
        Colours
        <select
          className="select"
          value={theme}
          onChange={(event) => choose(THEMES.find((one) => one === event.target.value) ?? 'auto')}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {THEME_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
