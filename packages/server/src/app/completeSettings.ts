import { DEFAULT_APP_SETTINGS, type AppSettings } from './AppSettings.js';

/** The settings with defaults filled in. @throws when an operator key is too short to be a secret */
export function completeSettings(chosen: Partial<AppSettings>): AppSettings {
  const settings = { ...DEFAULT_APP_SETTINGS, ...chosen };
  if (settings.operatorKeys.some((key) => key.length < 32)) {
    throw new Error(
      '@glimpse/server: an operator key has at least 32 characters, since it opens every workspace; make a longer one',
    );
  }
  return settings;
}
