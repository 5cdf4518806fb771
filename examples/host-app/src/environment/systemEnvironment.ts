import { browserTokenStore } from '../session/TokenStore.js';
import { browserThemeStore } from '../settings/ThemeStore.js';
import type { HostEnvironment } from './HostEnvironment.js';

/** The browser's own clock, zone, language and storage, and the API of the same origin. */
export function systemEnvironment(): HostEnvironment {
  return {
    baseUrl: '',
    clock: { now: () => Date.now() },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Daybook speaks English, so dates do too, in the reader's own kind of it.
    locale: navigator.language.startsWith('en') ? navigator.language : 'en-GB',
    tokens: browserTokenStore(window.sessionStorage),
    theme: browserThemeStore(window.localStorage, document.documentElement),
  };
}
