import type { Messages } from '@glimpse/react';
import { ar } from '@glimpse/react/locales/ar';
import { de } from '@glimpse/react/locales/de';
import { en } from '@glimpse/react/locales/en';
import { es } from '@glimpse/react/locales/es';
import { fr } from '@glimpse/react/locales/fr';
import { ja } from '@glimpse/react/locales/ja';

const LANGUAGES: Readonly<Record<string, Messages>> = { ar, de, en, es, fr, ja };

/** The words of a locale: `en-US` speaks English. */
export function messagesOf(locale: string): Messages {
  return LANGUAGES[locale.split('-')[0] ?? 'en'] ?? en;
}
